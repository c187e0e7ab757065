package pl.mors.identity;

import java.util.List;

/** The one-click ways in of a demonstration. Only a demonstration has a bean of this type. */
public interface DemoEntrances {

    List<Entrance> entrances();

    /**
     * A made-up account that anybody may use.
     *
     * @param tryKey key of the sentence that says what to try as this role
     */
    record Entrance(String email, Role role, String organisationAddress, String organisationName, String tryKey) {}
}
