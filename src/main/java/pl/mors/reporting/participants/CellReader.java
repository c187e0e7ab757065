package pl.mors.reporting.participants;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.reporting.participants.ReportedParticipation.Entry;
import pl.mors.reporting.participants.ReportedParticipation.Exit;
import pl.mors.reporting.participants.ReportedParticipation.Residence;
import pl.mors.reporting.participants.ReportedParticipation.StartUp;
import pl.mors.reporting.participants.ReportedParticipation.Support;
import pl.mors.reporting.profile.ExportProfile.Column;
import pl.mors.reporting.profile.ExportProfile.Dictionary;
import pl.mors.reporting.profile.SourceField;

/** Fills the cells of a profile's columns: takes the value, words it by the dictionary, gives it its form. */
public final class CellReader {

    private static final Locale POLISH = Locale.forLanguageTag("pl");
    private static final String NOT_APPLICABLE = "not_applicable";

    private final ExportTerms terms;
    private final DateTimeFormatter dates;

    public CellReader(ExportTerms terms) {
        this.terms = terms;
        this.dates = DateTimeFormatter.ofPattern(terms.profile().fileFormat().dateFormat(), Locale.ROOT);
    }

    /**
     * The cell of a column.
     *
     * @param support whose value is wanted; only for columns of a support
     */
    public Cell cell(Column column, ReportedParticipation person, @Nullable Support support) {
        var dictionary = terms.profile().dictionaryOf(column).orElse(null);
        if (dictionary == null) {
            return Cell.of(formed(column, plain(column, person, support)));
        }
        var code = code(column.source(), dictionary, person, support);
        if (code == null) {
            return Cell.of(null);
        }
        var parent = dictionary.dependsOn() == null ? null : code(dictionary.dependsOn(), dictionary, person, support);
        return dictionary.word(code, parent).map(Cell::of).orElseGet(() -> Cell.unknown(code));
    }

    /** The code that a column's dictionary words under; null where it depends on nothing, or on a value that is missing. */
    public @Nullable String parentCode(Column column, ReportedParticipation person, @Nullable Support support) {
        var dictionary = terms.profile().dictionaryOf(column).orElse(null);
        return dictionary == null || dictionary.dependsOn() == null
                ? null
                : code(dictionary.dependsOn(), dictionary, person, support);
    }

    private @Nullable String plain(Column column, ReportedParticipation person, @Nullable Support support) {
        Residence residence = person.residence();
        Entry entry = person.entry();
        Exit exit = person.exit();
        StartUp startUp = person.startUp();
        return switch (column.source()) {
            case EMPTY -> null;
            case INSTITUTION -> entry == null ? null : entry.institution();
            case CONSTANT -> column.value();
            case AGREEMENT_NUMBER -> terms.agreementNumber();
            case BENEFICIARY -> terms.beneficiary();
            case TITLE -> terms.title();
            case PROGRAMME_STARTS_ON -> day(terms.period().from());
            case PROGRAMME_ENDS_ON -> day(terms.period().to());
            case GIVEN_NAME -> person.givenName();
            case FAMILY_NAME -> person.familyName();
            case PESEL -> person.pesel();
            case PESEL_OR_OTHER_IDENTIFIER -> person.pesel() == null ? person.otherIdentifier() : person.pesel();
            case PHONE -> person.phone();
            case EMAIL -> person.email();
            case VOIVODESHIP -> residence == null ? null : residence.voivodeship();
            case COUNTY -> residence == null ? null : residence.county();
            case MUNICIPALITY -> residence == null ? null : residence.municipality();
            case LOCALITY -> residence == null ? null : residence.locality();
            case STREET -> residence == null ? null : residence.street();
            case BUILDING -> residence == null ? null : residence.building();
            case FLAT -> residence == null ? null : residence.flat();
            case POSTCODE -> residence == null ? null : residence.postcode();
            case STARTED_ON -> day(person.startedOn());
            case ENDED_ON -> day(exit == null ? null : exit.on());
            case AGE -> person.ageAtEntry() == null ? null : person.ageAtEntry().toString();
            case EMPLOYER -> entry == null ? null : entry.employer();
            case EDUCATION_ENDS_ON -> day(entry == null ? null : entry.educationEndsOn());
            case BUSINESS_FOUNDED_ON -> day(startUp == null ? null : startUp.foundedOn());
            case GRANT_AMOUNT ->
                startUp == null || startUp.amount() == null
                        ? null
                        : startUp.amount().toPlainString().replace('.', ',');
            case BUSINESS_PKD -> startUp == null ? null : startUp.pkd();
            case SUPPORT_SCOPE -> support == null ? null : support.scope();
            case SUPPORT_STARTED_ON -> day(support == null ? null : support.startedOn());
            // While the participation lasts a further meeting may come, so no support has ended.
            case SUPPORT_ENDED_ON -> day(support == null || exit == null ? null : support.lastOn());
            default -> throw new IllegalStateException(column.source() + " is coded and needs a dictionary");
        };
    }

    private @Nullable String code(
            SourceField source, Dictionary dictionary, ReportedParticipation person, @Nullable Support support) {
        Residence residence = person.residence();
        Entry entry = person.entry();
        Exit exit = person.exit();
        return switch (source) {
            case NO_PESEL -> yesNo(person.pesel() == null);
            case SEX -> person.sex().code();
            case CITIZENSHIP -> person.citizenship();
            case URBANISATION -> residence == null ? null : Integer.toString(residence.urbanisation());
            case PARTICIPANT_KIND -> entry == null || entry.institution() == null ? "individual" : "institution_staff";
            case PATH_COMPLETED -> exit == null ? null : yesNo(exit.pathCompleted());
            case EDUCATION -> entry == null ? null : entry.education();
            case LABOUR_STATUS -> entry == null ? null : entry.labourStatus();
            case LABOUR_STATUS_DETAIL -> entry == null ? null : entry.labourStatusDetail();
            case OCCUPATION -> entry == null ? null : entry.occupation();
            case MINORITY -> person.answers().get("minority");
            case FOREIGN_ORIGIN -> person.answers().get("foreign_origin");
            case MINORITY_OR_FOREIGN_ORIGIN -> minorityOrForeignOrigin(person);
            case THIRD_COUNTRY_NATIONAL -> person.answers().get("third_country_national");
            case HOMELESS -> person.answers().get("homeless");
            case DISABILITY -> person.answers().get("disability");
            case OTHER_DISADVANTAGE -> person.answers().get("other_disadvantage");
            case EXIT_SITUATION ->
                situations(exit, dictionary).stream().findFirst().orElse(null);
            case SECOND_EXIT_SITUATION -> secondSituation(exit, dictionary);
            case SUPPORT_KIND -> support == null ? null : support.kind();
            case SUPPORT_SUB_KIND -> support == null ? null : support.subKind();
            default -> throw new IllegalStateException(source + " has no dictionary");
        };
    }

    private static @Nullable String minorityOrForeignOrigin(ReportedParticipation person) {
        var answers = Stream.of("minority", "foreign_origin")
                .map(person.answers()::get)
                .filter(Objects::nonNull)
                .toList();
        return Stream.of("yes", "refused", "no")
                .filter(answers::contains)
                .findFirst()
                .orElse(null);
    }

    /** In the order of the dictionary; codes that it doesn't have come last. */
    private static List<String> situations(@Nullable Exit exit, Dictionary dictionary) {
        if (exit == null) {
            return List.of();
        }
        var known = dictionary.entries().stream().map(entry -> entry.code()).filter(exit.situations()::contains);
        var unknown = exit.situations().stream()
                .filter(code -> dictionary.entries().stream()
                        .noneMatch(entry -> entry.code().equals(code)));
        return Stream.concat(known, unknown).toList();
    }

    private static @Nullable String secondSituation(@Nullable Exit exit, Dictionary dictionary) {
        var situations = situations(exit, dictionary);
        return situations.isEmpty() ? null : situations.size() == 1 ? NOT_APPLICABLE : situations.get(1);
    }

    static @Nullable String formed(Column column, @Nullable String value) {
        if (value == null || column.format() == null) {
            return value;
        }
        return switch (column.format()) {
            case LOWER_CASE -> value.toLowerCase(POLISH);
            case PHONE -> phone(value);
            case APOSTROPHE -> "'" + value.strip();
            case INTEGER, DATE, PESEL, POSTCODE, EMAIL -> value.strip();
        };
    }

    /** Digits only: a Polish number without its prefix, a foreign one with 00 instead of the plus, which starts a formula. */
    private static String phone(String typed) {
        var compact = typed.replaceAll("[\\s\\u00a0()./-]", "");
        return compact.startsWith("+48") ? compact.substring(3) : compact.replaceFirst("^\\+", "00");
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : dates.format(day);
    }

    private static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }
}
