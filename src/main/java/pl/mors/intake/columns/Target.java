package pl.mors.intake.columns;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.text.Texts;
import pl.mors.reporting.profile.SourceField;

/**
 * What a column of a list can hold, with the headers that people write above it; those of the funders' files come from the
 * export profiles.
 */
public enum Target {
    IGNORED(null),
    /** Whether the row is of a person or of an institution, where a file holds both. */
    ROW_KIND(null, "typ", "typ wiersza"),
    NUMBER(null, "numer uczestnika", "nr uczestnika", "nr"),
    FULL_NAME(null, "nazwisko i imie", "imie i nazwisko", "uczestnik", "osoba"),
    GIVEN_NAME(SourceField.GIVEN_NAME, "imie", "imiona"),
    FAMILY_NAME(SourceField.FAMILY_NAME, "nazwisko"),
    PESEL(SourceField.PESEL, "pesel", "numer pesel", "nr pesel"),
    NO_PESEL(SourceField.NO_PESEL, "brak pesel"),
    OTHER_IDENTIFIER(null, "inny identyfikator", "numer paszportu", "dokument tozsamosci"),
    BORN_ON(null, "data urodzenia", "urodzony", "ur"),
    SEX(SourceField.SEX, "plec"),
    CITIZENSHIP(SourceField.CITIZENSHIP, "obywatelstwo"),
    PHONE(SourceField.PHONE, "telefon", "tel", "nr telefonu", "numer telefonu", "telefon komorkowy"),
    EMAIL(SourceField.EMAIL, "e mail", "email", "mail", "adres e mail", "adres email"),
    VOIVODESHIP(SourceField.VOIVODESHIP, "wojewodztwo"),
    COUNTY(SourceField.COUNTY, "powiat"),
    MUNICIPALITY(SourceField.MUNICIPALITY, "gmina"),
    LOCALITY(SourceField.LOCALITY, "miejscowosc", "miasto"),
    DISTRICT(null, "dzielnica"),
    STREET(SourceField.STREET, "ulica", "ul"),
    BUILDING(SourceField.BUILDING, "nr budynku", "numer budynku", "nr domu", "numer domu"),
    FLAT(SourceField.FLAT, "nr lokalu", "numer lokalu", "nr mieszkania", "numer mieszkania"),
    POSTCODE(SourceField.POSTCODE, "kod pocztowy", "kod"),
    URBANISATION(SourceField.URBANISATION, "degurba", "obszar"),
    DECLARED_ON(
            null,
            "data deklaracji",
            "data podpisania deklaracji",
            "deklaracja",
            "data deklaracji uczestnictwa",
            "data podpisania deklaracji uczestnictwa"),
    STARTED_ON(SourceField.STARTED_ON, "data rozpoczecia", "data przystapienia", "data rozpoczecia udzialu", "od"),
    EXITED_ON(SourceField.ENDED_ON, "data zakonczenia", "data zakonczenia udzialu", "data wyjscia", "do"),
    EDUCATION(SourceField.EDUCATION, "wyksztalcenie"),
    LABOUR_STATUS(
            SourceField.LABOUR_STATUS,
            "status",
            "status na rynku pracy",
            "status zawodowy",
            "status osoby na rynku pracy"),
    LABOUR_STATUS_DETAIL(SourceField.LABOUR_STATUS_DETAIL, "status w tym", "status szczegoly"),
    OCCUPATION(SourceField.OCCUPATION, "zawod", "wykonywany zawod"),
    EMPLOYER(SourceField.EMPLOYER, "pracodawca", "zatrudniony w", "miejsce pracy"),
    INSTITUTION(SourceField.INSTITUTION, "nazwa instytucji", "instytucja", "instytucja podmiot"),
    INSTITUTION_NIP(null, "nip", "nip instytucji"),
    EDUCATION_ENDS_ON(SourceField.EDUCATION_ENDS_ON, "planowana data zakonczenia edukacji"),
    AT_RISK(null, "zagrozona ubostwem", "osoba zagrozona ubostwem lub wykluczeniem spolecznym"),
    MINORITY(SourceField.MINORITY, "mniejszosc", "mniejszosc narodowa", "migrant"),
    FOREIGN_ORIGIN(SourceField.FOREIGN_ORIGIN, "obce pochodzenie"),
    THIRD_COUNTRY_NATIONAL(SourceField.THIRD_COUNTRY_NATIONAL),
    HOMELESS(SourceField.HOMELESS, "bezdomnosc", "osoba bezdomna"),
    DISABILITY(SourceField.DISABILITY, "niepelnosprawnosc", "niepelnosprawny", "osoba z niepelnosprawnoscia"),
    OTHER_DISADVANTAGE(SourceField.OTHER_DISADVANTAGE, "inna niekorzystna sytuacja"),
    EVIDENCE_KIND(null, "rodzaj dokumentu", "dokument", "zaswiadczenie", "rodzaj zaswiadczenia"),
    EVIDENCE_ISSUED_ON(null, "data wystawienia", "data zaswiadczenia", "data dokumentu"),
    EVIDENCE_VALID_UNTIL(null, "wazny do", "wazne do", "data waznosci", "termin waznosci"),
    EXIT_SITUATION(SourceField.EXIT_SITUATION, "sytuacja po zakonczeniu", "rezultat"),
    SECOND_EXIT_SITUATION(SourceField.SECOND_EXIT_SITUATION),
    PATH_COMPLETED(SourceField.PATH_COMPLETED, "zgodnie ze sciezka", "ukonczona sciezka"),
    AGREEMENT_NUMBER(SourceField.AGREEMENT_NUMBER, "numer projektu", "numer umowy"),
    SUPPORT_SCOPE(SourceField.SUPPORT_SCOPE),
    SUPPORT_KIND(SourceField.SUPPORT_KIND, "rodzaj wsparcia", "forma wsparcia"),
    SUPPORT_SUB_KIND(SourceField.SUPPORT_SUB_KIND),
    SUPPORT_STARTED_ON(SourceField.SUPPORT_STARTED_ON, "data wsparcia");

    private final @Nullable SourceField source;

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives an unmodifiable one
    private final List<String> headers;

    Target(@Nullable SourceField source, String... headers) {
        this.source = source;
        this.headers = List.of(headers);
    }

    /** What people write above such a column, folded. */
    List<String> headers() {
        return headers;
    }

    /** The field of the funders' files that it is; null where they have none. */
    public @Nullable SourceField source() {
        return source;
    }

    /** Its name for a reader. */
    public String label() {
        return Texts.t("intake.target." + name());
    }

    /** Which target a field of a funder's file is; empty for fields that MORS derives or does not hold. */
    public static Optional<Target> of(SourceField field) {
        return switch (field) {
            case PESEL_OR_OTHER_IDENTIFIER -> Optional.of(PESEL);
            case MINORITY_OR_FOREIGN_ORIGIN -> Optional.of(MINORITY);
            default ->
                Arrays.stream(values()).filter(target -> target.source == field).findFirst();
        };
    }

    /** The target of a column that says the same in each row of people; empty for those that tell nothing. */
    static Optional<Target> ofConstant(String foldedLabel) {
        return ROW_KIND.headers.contains(foldedLabel) ? Optional.of(ROW_KIND) : Optional.empty();
    }

    /** Whether it tells of supports, which MORS knows from sessions alone. */
    public boolean isOfSupport() {
        return source != null && source.isOfSupport();
    }
}
