package pl.mors.participant.institution;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Kind of an institution together with its detail ("w tym"): one choice, so that no detail can go with a wrong kind. Source: data
 * scope on institutions 2014-2020, positions 5 and 6; the export profiles hold the wording that goes out, from memory.
 */
public enum InstitutionKind {
    LABOUR_MARKET_INSTITUTION("labour_market_institution"),
    SCHOOL("school"),
    EDUCATION_FACILITY("education_facility"),
    UNIVERSITY("university"),
    RESEARCH_UNIT("research_unit"),
    MICRO_ENTERPRISE("enterprise", "micro"),
    SMALL_ENTERPRISE("enterprise", "small"),
    MEDIUM_ENTERPRISE("enterprise", "medium"),
    LARGE_ENTERPRISE("enterprise", "large"),
    MEDICAL_ENTITY("medical_entity"),
    SOCIAL_WELFARE_INSTITUTION("social_welfare_institution"),
    SOCIAL_ECONOMY_ENTITY("social_economy_entity"),
    NON_GOVERNMENTAL_ORGANISATION("non_governmental_organisation"),
    GOVERNMENT_ADMINISTRATION("government_administration"),
    LOCAL_GOVERNMENT("local_government"),
    OTHER("other");

    private final String kind;
    private final @Nullable String subKind;

    InstitutionKind(String kind) {
        this(kind, null);
    }

    InstitutionKind(String kind, @Nullable String subKind) {
        this.kind = kind;
        this.subKind = subKind;
    }

    /** The word in the database and in export profiles. */
    public String kind() {
        return kind;
    }

    /** The word of the detail; only enterprises have one. */
    public @Nullable String subKind() {
        return subKind;
    }

    /**
     * What the database says in two words.
     *
     * @throws IllegalArgumentException when the two don't go together
     */
    static InstitutionKind of(String kind, @Nullable String subKind) {
        return Arrays.stream(values())
                .filter(one -> one.kind.equals(kind) && Objects.equals(one.subKind, subKind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(subKind + " is no detail of " + kind));
    }
}
