package pl.mors.participant.institution;

import org.jspecify.annotations.Nullable;
import pl.mors.participant.InstitutionId;
import pl.mors.person.Address;
import pl.mors.platform.Nip;

/**
 * An institution.
 *
 * @param version grows with each change; a form sends it back so that nobody overwrites a colleague unseen
 */
public record Institution(InstitutionId id, int version, Details details) {

    /**
     * What may change about an institution.
     *
     * @param nip null for one without a tax number
     */
    public record Details(
            String name,
            @Nullable Nip nip,
            InstitutionKind kind,
            Address address,
            @Nullable String phone,
            @Nullable String email) {}

    public String name() {
        return details.name();
    }
}
