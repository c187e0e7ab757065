package pl.mors.activity.attendance;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.mors.person.PersonId;

/**
 * What a sheet says when it is saved; what it leaves out stays as on record.
 *
 * @param statuses an empty one takes a person off who was put on the sheet by mistake
 * @param minutes of people who are present
 * @param guests how many were there whose names nobody took
 */
public record Sheet(
        Map<PersonId, Optional<AttendanceStatus>> statuses,
        Map<PersonId, Minutes> minutes,
        @Nullable Integer guests) {

    public static final int MOST_MINUTES = 600;
    public static final int MOST_GUESTS = 1000;

    /** In a sheet on screen: the field was left blank, so there are none; whether somebody said so before decides what is kept. */
    static final int BLANK = -1;

    /** How late somebody came and how early they left; null where the sheet says nothing. */
    public record Minutes(@Nullable Integer late, @Nullable Integer leftEarly) {

        public static final Minutes UNSAID = new Minutes(null, null);
    }

    /** Of statuses alone. */
    static Sheet of(Map<PersonId, Optional<AttendanceStatus>> statuses) {
        return new Sheet(statuses, Map.of(), null);
    }

    Set<PersonId> people() {
        Set<PersonId> people = new LinkedHashSet<>(statuses.keySet());
        people.addAll(minutes.keySet());
        return people;
    }

    /** Whether it says of anybody whether they came. */
    boolean listsPeople() {
        return statuses.values().stream().anyMatch(Optional::isPresent);
    }

    /** Whether it says nothing that happened at the session. */
    boolean isEmpty() {
        return !listsPeople() && minutes.isEmpty() && (guests == null || guests == BLANK);
    }
}
