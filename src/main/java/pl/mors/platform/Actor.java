package pl.mors.platform;

import org.jspecify.annotations.Nullable;

/**
 * Who acts in a transaction, and for which organisation.
 *
 * @param organisation the tenant whose rows exist for this actor; without one there are no rows
 * @param account the signed-in account; none for a public visit and for the system itself
 * @param visit how the actor comes; a public visit sees no row about people, whatever is asked
 * @param request what is being done, for the audit trail: a request's id and route, or a command's or job's name
 */
public record Actor(
        @Nullable OrganisationId organisation, @Nullable AccountId account, Visit visit, String request) {

    /** How an actor comes. */
    public enum Visit {
        PUBLIC,
        SIGNED_IN,
        SYSTEM
    }

    /** A visitor of an organisation's public site, or of the joint pages when there is no organisation. */
    public static Actor visitor(@Nullable OrganisationId organisation, String request) {
        return new Actor(organisation, null, Visit.PUBLIC, request);
    }

    public static Actor signedIn(OrganisationId organisation, AccountId account, String request) {
        return new Actor(organisation, account, Visit.SIGNED_IN, request);
    }

    /** A command or a job inside one organisation. */
    public static Actor system(OrganisationId organisation, String request) {
        return new Actor(organisation, null, Visit.SYSTEM, request);
    }
}
