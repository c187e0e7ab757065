package pl.mors.activity.enrolment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What stands between a person and a place in a group. A rule's name is also the code of its refusal; its sentence has the key
 * {@code activity.enrolment.refused.<code>}.
 */
enum EnrolmentRule {
    /** A closed group takes nobody in. */
    GROUP_CLOSED(false),
    /** One person, one place. */
    ALREADY_ENROLLED(false),
    /** A full group stops the intake. Source: rules of senior clubs, for example Olesno's. */
    GROUP_FULL(true),
    /** The group's lower age limit, in full years on the day. */
    TOO_YOUNG(true),
    /** The group's upper age limit: it is passed on the birthday after it. */
    TOO_OLD(true),
    /** Support is given to declared participants; what is given before the declaration counts for nobody. */
    NOT_DECLARED(true);

    private final boolean overridable;

    EnrolmentRule(boolean overridable) {
        this.overridable = overridable;
    }

    /** Whether a named role may go on against it, with a reason. */
    boolean isOverridable() {
        return overridable;
    }

    /** Every rule that speaks against the place, in the order in which they are told. */
    static List<EnrolmentRule> brokenBy(EnrolmentFacts facts) {
        return Arrays.stream(values()).filter(rule -> rule.isBrokenBy(facts)).toList();
    }

    boolean isBrokenBy(EnrolmentFacts facts) {
        var closedOn = facts.groupClosedOn();
        var capacity = facts.capacity();
        var ageFrom = facts.ageFrom();
        var ageTo = facts.ageTo();
        var declaredOn = facts.declaredOn();
        return switch (this) {
            case GROUP_CLOSED -> closedOn != null && !facts.on().isBefore(closedOn);
            case ALREADY_ENROLLED -> facts.alreadyEnrolled();
            case GROUP_FULL -> capacity != null && facts.taken() >= capacity;
            case TOO_YOUNG -> ageFrom != null && facts.age() < ageFrom;
            case TOO_OLD -> ageTo != null && facts.age() > ageTo;
            case NOT_DECLARED -> facts.declarationNeeded() && (declaredOn == null || declaredOn.isAfter(facts.on()));
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
