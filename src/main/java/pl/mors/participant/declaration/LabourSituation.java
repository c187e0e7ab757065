package pl.mors.participant.declaration;

import static pl.mors.participant.LabourStatus.EMPLOYED;
import static pl.mors.participant.LabourStatus.INACTIVE;
import static pl.mors.participant.LabourStatus.UNEMPLOYED_REGISTERED;
import static pl.mors.participant.LabourStatus.UNEMPLOYED_UNREGISTERED;

import java.util.Arrays;
import java.util.List;
import pl.mors.participant.LabourStatus;
import pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod;

/**
 * Status on the labour market together with its detail ("w tym"): one choice, so that no detail can go with a wrong status.
 * Source: data scope on participants, 2014-2020 and 2021-2027; the export profiles hold the wording that goes out.
 */
public enum LabourSituation {
    REGISTERED_LONG_TERM(UNEMPLOYED_REGISTERED, "long_term_unemployed"),
    REGISTERED_OTHER(UNEMPLOYED_REGISTERED, "other"),
    UNREGISTERED_LONG_TERM(UNEMPLOYED_UNREGISTERED, "long_term_unemployed"),
    UNREGISTERED_OTHER(UNEMPLOYED_UNREGISTERED, "other"),
    INACTIVE_IN_EDUCATION(INACTIVE, "in_education"),
    INACTIVE_NOT_IN_EDUCATION(INACTIVE, "not_in_education"),
    INACTIVE_OTHER(INACTIVE, "other"),
    SELF_EMPLOYED(EMPLOYED, "self_employed"),
    GOVERNMENT_ADMINISTRATION(EMPLOYED, "government_administration"),
    LOCAL_GOVERNMENT(EMPLOYED, "local_government"),
    SMALL_OR_MEDIUM_ENTERPRISE(EMPLOYED, "small_or_medium_enterprise"),
    LARGE_ENTERPRISE(EMPLOYED, "large_enterprise"),
    NON_GOVERNMENTAL_ORGANISATION(EMPLOYED, "non_governmental_organisation"),
    MEDICAL_ENTITY(EMPLOYED, "medical_entity", true),
    SCHOOL_TEACHING_STAFF(EMPLOYED, "school_teaching_staff", true),
    SCHOOL_OTHER_STAFF(EMPLOYED, "school_other_staff", true),
    SCHOOL_MANAGEMENT(EMPLOYED, "school_management", true),
    UNIVERSITY(EMPLOYED, "university", true),
    SCIENTIFIC_INSTITUTE(EMPLOYED, "scientific_institute", true),
    RESEARCH_INSTITUTE(EMPLOYED, "research_institute", true),
    LUKASIEWICZ_INSTITUTE(EMPLOYED, "lukasiewicz_institute", true),
    INTERNATIONAL_SCIENTIFIC_INSTITUTE(EMPLOYED, "international_scientific_institute", true),
    HIGHER_EDUCATION_FEDERATION(EMPLOYED, "higher_education_federation", true),
    STATE_LEGAL_PERSON(EMPLOYED, "state_legal_person", true),
    EMPLOYED_OTHER(EMPLOYED, "other");

    private final LabourStatus status;
    private final String detail;
    private final boolean since2021;

    LabourSituation(LabourStatus status, String detail) {
        this(status, detail, false);
    }

    LabourSituation(LabourStatus status, String detail, boolean since2021) {
        this.status = status;
        this.detail = detail;
        this.since2021 = since2021;
    }

    public LabourStatus status() {
        return status;
    }

    /** The word in the database and in export profiles. */
    public String detail() {
        return detail;
    }

    /** Whether the planned end of education is asked, too. */
    public boolean isLearner() {
        return this == INACTIVE_IN_EDUCATION;
    }

    public boolean isEmployed() {
        return status == EMPLOYED;
    }

    /**
     * What the database says in two words.
     *
     * @throws IllegalArgumentException when the two don't go together
     */
    public static LabourSituation of(LabourStatus status, String detail) {
        return Arrays.stream(values())
                .filter(one -> one.status == status && one.detail.equals(detail))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(detail + " is no detail of " + status));
    }

    /** What can be chosen in a programming period. */
    public static List<LabourSituation> in(ProgrammingPeriod period) {
        return Arrays.stream(values())
                .filter(one -> !one.since2021 || period == ProgrammingPeriod.FROM_2021_TO_2027)
                .toList();
    }
}
