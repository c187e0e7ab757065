package pl.mors.activity.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.document.FileId;

/**
 * A version of the standards.
 *
 * @param shortText for children
 * @param contact whom to turn to
 * @param file the whole text
 * @param textIsPublic whether everybody may have the whole text; not where it was handed in before the public site showed it
 */
public record Standards(
        UUID id,
        String version,
        LocalDate validFrom,
        LocalDate reviewedOn,
        int reviewMonths,
        String shortText,
        Contact contact,
        FileId file,
        boolean textIsPublic) {

    /** The person responsible, as everybody may know and reach her; by phone, by e-mail or both. */
    public record Contact(
            String name, @Nullable String phone, @Nullable String email) {

        public String line() {
            return String.join(
                    ", ", Stream.of(name, phone, email).filter(Objects::nonNull).toList());
        }
    }

    public LocalDate reviewDueOn() {
        return StandardsReview.dueOn(reviewedOn, reviewMonths);
    }

    /** The short text as it was typed, a paragraph each. */
    public List<String> paragraphs() {
        return shortText.lines().filter(line -> !line.isBlank()).toList();
    }
}
