package pl.mors.person.consent;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a yes or a no makes of the answer that holds. Withdrawing asks for nothing: neither a reason nor a guardian. Sources: GDPR,
 * article 7 (3): withdrawing is as easy as giving; the data protection office on children's images: the parent consents.
 */
final class ConsentChange {

    /** Why an answer cannot be taken. */
    enum Refusal {
        IN_THE_FUTURE,
        /** A slip of the year: nobody answers before they are born. */
        BEFORE_BIRTH,
        /** Before the answer that holds: it would be superseded by an older one. */
        BEFORE_THE_LAST,
        /** Another answer was given since the clerk saw the one that they change. */
        CHANGED_MEANWHILE,
        /** A guardian consents for a minor, and none is said to have. */
        GUARDIAN_MISSING;

        String textKey() {
            return "person.consent.refusal." + name();
        }
    }

    private ConsentChange() {}

    /** The new answer; empty when it is the one that holds. */
    static Optional<ConsentAnswer> answer(@Nullable ConsentAnswer held, boolean yes) {
        var wanted = yes ? ConsentAnswer.GIVEN : no(held);
        return wanted == held ? Optional.empty() : Optional.of(wanted);
    }

    private static ConsentAnswer no(@Nullable ConsentAnswer held) {
        if (held == null) {
            return ConsentAnswer.REFUSED;
        }
        return switch (held) {
            case GIVEN, WITHDRAWN -> ConsentAnswer.WITHDRAWN;
            case REFUSED -> ConsentAnswer.REFUSED;
        };
    }

    /**
     * What hinders, if anything does.
     *
     * @param lastOn the day of the answer that holds
     * @param actsAlone whether the person is of full age, or a guardian is said to have answered
     */
    static Optional<Refusal> check(
            ConsentAnswer wanted,
            LocalDate bornOn,
            LocalDate answeredOn,
            @Nullable LocalDate lastOn,
            LocalDate today,
            boolean actsAlone) {
        if (answeredOn.isAfter(today)) {
            return Optional.of(Refusal.IN_THE_FUTURE);
        }
        if (answeredOn.isBefore(bornOn)) {
            return Optional.of(Refusal.BEFORE_BIRTH);
        }
        if (lastOn != null && answeredOn.isBefore(lastOn)) {
            return Optional.of(Refusal.BEFORE_THE_LAST);
        }
        return wanted == ConsentAnswer.GIVEN && !actsAlone ? Optional.of(Refusal.GUARDIAN_MISSING) : Optional.empty();
    }
}
