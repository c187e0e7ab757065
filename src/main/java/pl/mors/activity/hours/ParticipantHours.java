package pl.mors.activity.hours;

import org.jspecify.annotations.Nullable;
import pl.mors.person.PersonId;

/**
 * A month of somebody in a group.
 *
 * @param code by which the person stands on the sheets of a group that keeps codes; then nobody reads the name beside the hours
 * @param sessions at how many they were
 * @param minutes for how long, without what they missed of these sessions
 */
public record ParticipantHours(
        PersonId person,
        String givenName,
        String familyName,
        @Nullable String code,
        int sessions,
        int minutes) {

    /** As the register sorts people. */
    public String name() {
        return code == null ? familyName + " " + givenName : code;
    }

    /** As people are called. */
    public String calledName() {
        return code == null ? givenName + " " + familyName : code;
    }
}
