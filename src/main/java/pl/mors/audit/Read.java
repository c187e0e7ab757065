package pl.mors.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.text.Texts;

/**
 * One time that personal data was asked for.
 *
 * @param who display name of the account; null when it is not known any more
 * @param what the kind of data, as its route declares it with {@link ReadsPersonalData}
 * @param subject id of the row that was asked for; null for a list
 * @param whose name of whom or what the row is about; null for a list, and where the reader may not know it
 * @param granted whether it was shown
 */
public record Read(
        UUID id,
        Instant at,
        @Nullable String who,
        String what,
        @Nullable UUID subject,
        @Nullable String whose,
        boolean granted) {

    /** What was asked for, in the reader's words. */
    public String words() {
        return Texts.t("audit.read." + what);
    }
}
