package pl.mors.person;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of an information clause.
 *
 * @param programme whose clause it is; null for the organisation's own
 * @param version from 1 within that
 * @param renews whether those who were told an earlier version are told this one, too
 * @param body in paragraphs, between which a line is empty
 */
public record PrivacyNotice(
        NoticeId id, @Nullable UUID programme, int version, LocalDate validFrom, boolean renews, String body) {

    public List<String> paragraphs() {
        return Arrays.stream(body.split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
