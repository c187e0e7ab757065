package pl.mors.platform;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which organisation the current request is about: that of the signed-in account, or the one named by a public address. */
@FunctionalInterface
public interface OrganisationInSight {

    Optional<Masthead> masthead();

    /**
     * What the top of a page says about an organisation.
     *
     * @param name full name
     * @param address its word in public addresses, for example {@code mikolow}
     * @param logoHref its own logo, if it set one
     * @param madeUpToday the rules' today, present only where all people and data are made up: pages then say so
     */
    record Masthead(
            String name,
            String address,
            @Nullable String logoHref,
            @Nullable LocalDate madeUpToday) {}
}
