package pl.mors.activity.child;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.document.FileId;

/**
 * What a guardian said last.
 *
 * @param answer given, refused or withdrawn
 * @param paper where somebody handed it in
 */
public record GroupConsent(
        UUID id,
        String answer,
        LocalDate on,
        String guardian,
        @Nullable FileId paper) {

    boolean isGiven() {
        return answer.equals("given");
    }

    /** Whether a consent of that day was taken back or refused since: an old paper that turns up does not bring it to life. */
    boolean undoes(String said, LocalDate day) {
        return said.equals("given") && !said.equals(answer) && day.isBefore(on);
    }
}
