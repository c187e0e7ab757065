package pl.mors.participant.declaration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.person.FullAge;
import pl.mors.person.GuardianId;

/**
 * Whether a declaration still lacks the signature of a guardian: taken over from a list, or signed before a day of birth was mended.
 * Whoever has come of age since can confirm it alone. Source: Civil Code, articles 17 and 18 § 1 and 2.
 */
public final class UnsignedByGuardian {

    private UnsignedByGuardian() {}

    /** @param signer the guardian who signed; null where none is on record */
    public static boolean isLacking(
            LocalDate bornOn, LocalDate signedOn, @Nullable GuardianId signer, LocalDate today) {
        return signer == null && FullAge.isMinor(bornOn, signedOn) && FullAge.isMinor(bornOn, today);
    }
}
