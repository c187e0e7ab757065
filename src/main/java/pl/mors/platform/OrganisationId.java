package pl.mors.platform;

import java.util.UUID;

/** Identifies an organisation: a tenant of the installation, a centre or an NGO partner. */
public record OrganisationId(UUID value) {

    public static OrganisationId next() {
        return new OrganisationId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static OrganisationId valueOf(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
