package pl.mors.activity.enrolment;

import java.util.Locale;
import java.util.Optional;

/** Why somebody gets no place in a group. */
public enum EnrolmentRefusal {
    BEFORE_BIRTH(false),
    LONG_AGO(false),
    FAR_AHEAD(false),
    GROUP_CLOSED(false),
    CLOSED_TO_NEWCOMERS(false),
    CLOSED_SINCE(true),
    ALREADY_ENROLLED(false),
    GROUP_FULL(true),
    OTHERS_WAIT(true),
    TOO_YOUNG(true),
    TOO_OLD(true),
    OTHER_COMMUNITY(true),
    OTHER_AREA(true),
    NO_GUARDIAN_CONSENT(false),
    NOT_DECLARED(true),
    LEFT_PROGRAMME(true);

    private final boolean overridable;

    EnrolmentRefusal(boolean overridable) {
        this.overridable = overridable;
    }

    /** Whether a named role may go on against it, with a reason. */
    public boolean isOverridable() {
        return overridable;
    }

    /** Key of its sentence. */
    public String textKey() {
        return "activity.enrolment.refused." + name().toLowerCase(Locale.ROOT);
    }

    Optional<EnrolmentRefusal> when(boolean broken) {
        return broken ? Optional.of(this) : Optional.empty();
    }
}
