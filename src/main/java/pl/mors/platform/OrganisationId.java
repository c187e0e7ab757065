package pl.mors.platform;

import java.util.UUID;

/** Identifies an organisation: a tenant of the installation, a centre or an NGO partner. */
public record OrganisationId(UUID value) {

    public static OrganisationId next() {
        return new OrganisationId(Ids.next());
    }
}
