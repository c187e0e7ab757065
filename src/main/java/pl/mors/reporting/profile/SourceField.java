package pl.mors.reporting.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.stream.Stream;

/** What a column may be filled from: the closed list that docs/export-profiles.md explains. */
public enum SourceField {
    /** Nothing: MORS has no such value, the cell stays empty. */
    EMPTY("empty", Kind.PLAIN),
    /** The same text in every row. */
    CONSTANT("constant", Kind.PLAIN),

    AGREEMENT_NUMBER("programme.agreement_number", Kind.PLAIN),
    BENEFICIARY("programme.beneficiary", Kind.PLAIN),
    TITLE("programme.title", Kind.PLAIN),
    PROGRAMME_STARTS_ON("programme.starts_on", Kind.DATE),
    PROGRAMME_ENDS_ON("programme.ends_on", Kind.DATE),

    GIVEN_NAME("person.given_name", Kind.PLAIN),
    FAMILY_NAME("person.family_name", Kind.PLAIN),
    PESEL("person.pesel", Kind.PLAIN),
    PESEL_OR_OTHER_IDENTIFIER("person.pesel_or_other_identifier", Kind.PLAIN),
    NO_PESEL("person.no_pesel", Kind.CODED),
    SEX("person.sex", Kind.CODED),
    CITIZENSHIP("person.citizenship", Kind.CODED),
    PHONE("person.phone", Kind.PLAIN),
    EMAIL("person.email", Kind.PLAIN),

    VOIVODESHIP("residence.voivodeship", Kind.PLAIN),
    COUNTY("residence.county", Kind.PLAIN),
    MUNICIPALITY("residence.municipality", Kind.PLAIN),
    LOCALITY("residence.locality", Kind.PLAIN),
    STREET("residence.street", Kind.PLAIN),
    BUILDING("residence.building", Kind.PLAIN),
    FLAT("residence.flat", Kind.PLAIN),
    POSTCODE("residence.postcode", Kind.PLAIN),
    URBANISATION("residence.urbanisation", Kind.CODED),

    PARTICIPANT_KIND("participation.kind", Kind.CODED),
    INSTITUTION("participation.institution", Kind.PLAIN),
    STARTED_ON("participation.started_on", Kind.DATE),
    ENDED_ON("participation.ended_on", Kind.DATE),
    PATH_COMPLETED("participation.path_completed", Kind.CODED),

    /** Full years on the day of the first support. */
    AGE("entry.age", Kind.PLAIN),
    EDUCATION("entry.education", Kind.CODED),
    LABOUR_STATUS("entry.labour_status", Kind.CODED),
    LABOUR_STATUS_DETAIL("entry.labour_status_detail", Kind.CODED),
    OCCUPATION("entry.occupation", Kind.CODED),
    EMPLOYER("entry.employer", Kind.PLAIN),
    EDUCATION_ENDS_ON("entry.education_ends_on", Kind.DATE),

    MINORITY("answer.minority", Kind.CODED),
    FOREIGN_ORIGIN("answer.foreign_origin", Kind.CODED),
    /** Yes when either is yes, else refused when either is refused. */
    MINORITY_OR_FOREIGN_ORIGIN("answer.minority_or_foreign_origin", Kind.CODED),
    THIRD_COUNTRY_NATIONAL("answer.third_country_national", Kind.CODED),
    HOMELESS("answer.homeless", Kind.CODED),
    DISABILITY("answer.disability", Kind.CODED),
    OTHER_DISADVANTAGE("answer.other_disadvantage", Kind.CODED),

    /** The first of the person's situations in the order of the column's dictionary. */
    EXIT_SITUATION("exit.situation", Kind.CODED),
    /** The second one in that order, {@code not_applicable} when there is one only. */
    SECOND_EXIT_SITUATION("exit.second_situation", Kind.CODED),

    BUSINESS_FOUNDED_ON("start_up.founded_on", Kind.DATE),
    GRANT_AMOUNT("start_up.amount", Kind.PLAIN),
    BUSINESS_PKD("start_up.pkd", Kind.PLAIN),

    SUPPORT_SCOPE("support.scope", Kind.PLAIN),
    SUPPORT_KIND("support.kind", Kind.CODED),
    SUPPORT_SUB_KIND("support.sub_kind", Kind.CODED),
    SUPPORT_STARTED_ON("support.started_on", Kind.DATE),
    SUPPORT_ENDED_ON("support.ended_on", Kind.DATE),

    INSTITUTION_NAME("institution.name", Kind.PLAIN),
    NIP("institution.nip", Kind.PLAIN),
    NO_NIP("institution.no_nip", Kind.CODED),
    INSTITUTION_KIND("institution.kind", Kind.CODED),
    INSTITUTION_SUB_KIND("institution.sub_kind", Kind.CODED),
    INSTITUTION_VOIVODESHIP("institution.voivodeship", Kind.PLAIN),
    INSTITUTION_COUNTY("institution.county", Kind.PLAIN),
    INSTITUTION_MUNICIPALITY("institution.municipality", Kind.PLAIN),
    INSTITUTION_LOCALITY("institution.locality", Kind.PLAIN),
    INSTITUTION_STREET("institution.street", Kind.PLAIN),
    INSTITUTION_BUILDING("institution.building", Kind.PLAIN),
    INSTITUTION_FLAT("institution.flat", Kind.PLAIN),
    INSTITUTION_POSTCODE("institution.postcode", Kind.PLAIN),
    INSTITUTION_URBANISATION("institution.urbanisation", Kind.CODED),
    INSTITUTION_PHONE("institution.phone", Kind.PLAIN),
    INSTITUTION_EMAIL("institution.email", Kind.PLAIN),
    INSTITUTION_STARTED_ON("institution.started_on", Kind.DATE),
    INSTITUTION_ENDED_ON("institution.ended_on", Kind.DATE),
    STAFF_COVERED("institution.staff_covered", Kind.CODED);

    private enum Kind {
        PLAIN,
        CODED,
        DATE
    }

    private final String key;
    private final Kind kind;

    SourceField(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    /** Its name in a profile file. */
    @JsonValue
    public String key() {
        return key;
    }

    /**
     * The field of a name.
     *
     * @throws IllegalArgumentException when no field is called so
     */
    @JsonCreator
    public static SourceField ofKey(String key) {
        return Stream.of(values())
                .filter(field -> field.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No source field " + key));
    }

    /** Whether the value is one of MORS's codes, which the profile's dictionary words. */
    public boolean isCoded() {
        return kind == Kind.CODED;
    }

    boolean isDate() {
        return kind == Kind.DATE;
    }

    /** Whether the value is one of an institution. */
    boolean isOfInstitution() {
        return key.startsWith("institution.");
    }

    /** Whether the value is one of a person, and so of no institution. */
    boolean isOfPerson() {
        return !isOfInstitution()
                && !isOfSupport()
                && !key.startsWith("programme.")
                && this != EMPTY
                && this != CONSTANT;
    }

    /** Whether the value belongs to one support, of which a person has several. */
    public boolean isOfSupport() {
        return key.startsWith("support.");
    }
}
