package pl.mors.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import pl.mors.platform.BusinessDate;

/**
 * A paper before it is printed.
 *
 * @param template of which it is made, without ".jte"; it stands in {@code document.paper.sheet}
 * @param page the template's one parameter
 * @param fileName of the PDF. It stays in folders and in mail, so it names the paper and nobody on it
 * @param madeAt the moment whose facts it shows, written into the file: the same facts give the same bytes
 */
public record Paper(String template, Object page, String fileName, Instant madeAt) {

    private static final Pattern FILE_NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.pdf");

    public Paper {
        if (!FILE_NAME.matcher(fileName).matches()) {
            throw new IllegalArgumentException("a paper's file is named with small letters and digits: " + fileName);
        }
    }

    /** A paper as of a day. */
    public static Paper asOf(LocalDate day, String template, Object page, String fileName) {
        return new Paper(
                template, page, fileName, day.atStartOfDay(BusinessDate.ZONE).toInstant());
    }
}
