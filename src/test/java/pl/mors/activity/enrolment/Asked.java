package pl.mors.activity.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request for a place against which no rule speaks, until a test changes it. */
final class Asked {

    static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    LocalDate on = TODAY;
    LocalDate earliest = LocalDate.of(2017, 9, 1);
    LocalDate latest = TODAY.plusYears(1);

    @Nullable
    LocalDate groupClosedOn;

    @Nullable
    Integer capacity = 12;

    int taken;
    boolean queues;
    int waiting;

    @Nullable
    Integer ageFrom;

    @Nullable
    Integer ageTo;

    LocalDate bornOn = LocalDate.of(1950, 3, 2);
    boolean alreadyEnrolled;

    @Nullable
    LocalDate exitedOn;

    boolean declarationNeeded = true;

    @Nullable
    LocalDate declaredOn = LocalDate.of(2019, 1, 10);

    boolean communityOnly;
    boolean ofCommunity;
    boolean livesElsewhere;
    boolean guardianConsent = true;
    boolean guardianConsents;

    @Nullable
    Integer closesAfter;

    int held;
    int heldByNow;
    boolean wasMember;

    EnrolmentFacts facts() {
        return new EnrolmentFacts(
                on,
                earliest,
                latest,
                groupClosedOn,
                capacity,
                taken,
                queues,
                waiting,
                ageFrom,
                ageTo,
                bornOn,
                alreadyEnrolled,
                exitedOn,
                declarationNeeded,
                declaredOn,
                new EnrolmentFacts.Conditions(
                        communityOnly, ofCommunity, livesElsewhere, guardianConsent, guardianConsents),
                new EnrolmentFacts.Meetings(closesAfter, held, Math.max(held, heldByNow), wasMember));
    }
}
