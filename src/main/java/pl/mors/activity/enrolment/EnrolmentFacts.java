package pl.mors.activity.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.person.Age;

/**
 * What a decision about a place in a group needs to know.
 *
 * @param on the day from which the place is wanted
 * @param earliest the first day that can be meant of this group
 * @param latest the last day that can be meant
 * @param capacity places of the group; none when everybody fits in
 * @param taken places taken on that day, or offered to others who waited for them
 * @param queues whether others wait for a place once the group is full
 * @param waiting how many others wait
 * @param ageFrom youngest age, inclusive
 * @param ageTo oldest age, inclusive
 * @param declarationNeeded whether attending is a support of a programme that requires a declaration
 * @param exitedOn when the person left the group's programme; none for whoever is in it
 * @param declaredOn the day of the person's declaration in that programme
 */
record EnrolmentFacts(
        LocalDate on,
        LocalDate earliest,
        LocalDate latest,
        @Nullable LocalDate groupClosedOn,
        @Nullable Integer capacity,
        int taken,
        boolean queues,
        int waiting,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        LocalDate bornOn,
        boolean alreadyEnrolled,
        @Nullable LocalDate exitedOn,
        boolean declarationNeeded,
        @Nullable LocalDate declaredOn,
        Conditions conditions,
        Meetings meetings) {

    /**
     * What a group asks of whom it takes in, and how the person stands to it.
     *
     * @param communityOnly whether the group is for its community alone
     * @param ofCommunity whether the person takes part in the programme as one of that community
     * @param livesElsewhere whether the group is for the residents of an area of its programme, and the person is none
     * @param guardianConsent whether the group asks for a guardian's consent to minors
     * @param guardianConsents whether a guardian's consent to this group is on record
     */
    record Conditions(
            boolean communityOnly,
            boolean ofCommunity,
            boolean livesElsewhere,
            boolean guardianConsent,
            boolean guardianConsents) {}

    /**
     * How often the group has met.
     *
     * @param closesAfter after how many meetings it takes in nobody new; none for an open group
     * @param held meetings held before the day from which the place is wanted
     * @param heldByNow meetings held before today, or before a later day from which the place is wanted
     * @param wasMember whether the person has had a place in the group before
     */
    record Meetings(@Nullable Integer closesAfter, int held, int heldByNow, boolean wasMember) {}

    /** Full years on the day from which the place is wanted. */
    int age() {
        return Age.on(on, bornOn);
    }
}
