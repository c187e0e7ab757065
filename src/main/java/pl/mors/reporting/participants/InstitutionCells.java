package pl.mors.reporting.participants;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.mors.reporting.participants.ReportedInstitution.Support;
import pl.mors.reporting.profile.ExportProfile.Column;
import pl.mors.reporting.profile.ExportProfile.Dictionary;
import pl.mors.reporting.profile.SourceField;

/** Fills the cells of a profile's columns about institutions, as {@link CellReader} does those about people. */
public final class InstitutionCells {

    private final ExportTerms terms;
    private final DateTimeFormatter dates;

    public InstitutionCells(ExportTerms terms) {
        this.terms = terms;
        this.dates = DateTimeFormatter.ofPattern(terms.profile().fileFormat().dateFormat(), Locale.ROOT);
    }

    /**
     * The cell of a column.
     *
     * @param support whose value is wanted; only for columns of a support
     */
    public Cell cell(Column column, ReportedInstitution institution, @Nullable Support support) {
        var dictionary = terms.profile().dictionaryOf(column).orElse(null);
        if (dictionary == null) {
            return Cell.of(CellReader.formed(column, plain(column, institution, support)));
        }
        var code = code(column.source(), institution, support);
        return code == null
                ? Cell.of(null)
                : dictionary
                        .word(code, parentCode(column, institution, support))
                        .map(Cell::of)
                        .orElseGet(() -> Cell.unknown(code));
    }

    /** The code that a column's dictionary words under; null where it depends on nothing, or on a value that is missing. */
    public @Nullable String parentCode(Column column, ReportedInstitution institution, @Nullable Support support) {
        return terms.profile()
                .dictionaryOf(column)
                .map(Dictionary::dependsOn)
                .map(depends -> code(depends, institution, support))
                .orElse(null);
    }

    private @Nullable String plain(Column column, ReportedInstitution institution, @Nullable Support support) {
        var address = institution.address();
        return switch (column.source()) {
            case EMPTY -> null;
            case CONSTANT -> column.value();
            case AGREEMENT_NUMBER -> terms.agreementNumber();
            case BENEFICIARY -> terms.beneficiary();
            case TITLE -> terms.title();
            case PROGRAMME_STARTS_ON -> day(terms.period().from());
            case PROGRAMME_ENDS_ON -> day(terms.period().to());
            case INSTITUTION_NAME -> institution.name();
            case NIP -> institution.nip();
            case INSTITUTION_VOIVODESHIP -> address.voivodeship();
            case INSTITUTION_COUNTY -> address.county();
            case INSTITUTION_MUNICIPALITY -> address.municipality();
            case INSTITUTION_LOCALITY -> address.locality();
            case INSTITUTION_STREET -> address.street();
            case INSTITUTION_BUILDING -> address.building();
            case INSTITUTION_FLAT -> address.flat();
            case INSTITUTION_POSTCODE -> address.postcode();
            case INSTITUTION_PHONE -> institution.phone();
            case INSTITUTION_EMAIL -> institution.email();
            case INSTITUTION_STARTED_ON -> day(institution.startedOn());
            case INSTITUTION_ENDED_ON -> day(institution.endedOn());
            case SUPPORT_SCOPE -> support == null ? null : support.scope();
            case SUPPORT_STARTED_ON -> day(support == null ? null : support.startedOn());
            case SUPPORT_ENDED_ON -> day(support == null ? null : support.endedOn());
            default -> throw new IllegalStateException(column.source() + " says nothing of an institution");
        };
    }

    private static @Nullable String code(
            SourceField source, ReportedInstitution institution, @Nullable Support support) {
        return switch (source) {
            case NO_NIP -> yesNo(institution.nip() == null);
            case INSTITUTION_KIND -> institution.kind();
            case INSTITUTION_SUB_KIND -> institution.subKind();
            case INSTITUTION_URBANISATION ->
                Integer.toString(institution.address().urbanisation());
            case STAFF_COVERED -> yesNo(institution.staffCovered());
            case SUPPORT_KIND -> support == null ? null : support.kind();
            case SUPPORT_SUB_KIND -> support == null ? null : support.subKind();
            default -> throw new IllegalStateException(source + " says nothing of an institution");
        };
    }

    private @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : dates.format(day);
    }

    private static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }
}
