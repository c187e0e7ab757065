package pl.mors.person.emergency;

import java.util.UUID;

/**
 * Whom to call when something happens.
 *
 * @param relation who that is to the person, in words
 */
public record EmergencyContact(UUID id, String name, String relation, String phone) {

    /** The id alone, so that no log holds anybody's data by accident. */
    @Override
    public String toString() {
        return "EmergencyContact[" + id + "]";
    }
}
