package pl.mors.participant.declaration;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.person.FullAge;
import pl.mors.person.GuardianId;

/**
 * A declaration that a person signs while under age is signed by one of their guardians; of a person of full age no guardian's
 * signature is kept. Source: Civil Code, articles 12, 15 and 17: a minor's declaration needs their statutory representative; the
 * funders' instructions on participants ask for the guardian's signature.
 */
final class GuardianSignature {

    /** Why a declaration of a minor cannot be taken. */
    enum Refusal {
        /** Nobody is on record who could sign. */
        NO_GUARDIAN,
        /** There are guardians, and none of them is said to have signed. */
        NOT_SAID_WHO;

        String textKey() {
            return "participant.declaration.refusal." + name();
        }
    }

    private GuardianSignature() {}

    /**
     * What hinders, if anything does.
     *
     * @param signer the guardian who is said to have signed
     * @param guardians those on record
     */
    static Optional<Refusal> check(
            LocalDate bornOn, LocalDate signedOn, @Nullable GuardianId signer, Collection<GuardianId> guardians) {
        if (!FullAge.isMinor(bornOn, signedOn) || (signer != null && guardians.contains(signer))) {
            return Optional.empty();
        }
        return Optional.of(guardians.isEmpty() ? Refusal.NO_GUARDIAN : Refusal.NOT_SAID_WHO);
    }
}
