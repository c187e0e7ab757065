package pl.mors.identity;

import org.jspecify.annotations.Nullable;
import pl.mors.platform.OrganisationId;

/**
 * What everybody may know about an organisation.
 *
 * @param address its word in public addresses, for example {@code mikolow}
 * @param madeUp whether it exists for demonstrations only
 */
public record PublicOrganisation(
        OrganisationId id,
        String address,
        String name,
        String shortName,
        boolean madeUp,
        @Nullable String streetAddress,
        @Nullable String postalAddress,
        @Nullable String phone,
        @Nullable String email) {}
