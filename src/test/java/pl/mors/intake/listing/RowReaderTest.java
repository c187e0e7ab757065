package pl.mors.intake.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mors.intake.columns.Columns;
import pl.mors.intake.columns.Target;
import pl.mors.intake.listing.ListedPerson.ListedInstitution;
import pl.mors.intake.listing.Problem.Code;
import pl.mors.intake.table.TableRow;
import pl.mors.participant.eligibility.EligibilityTerms;
import pl.mors.platform.DateRange;
import pl.mors.platform.Pesel;
import pl.mors.programme.file.Delivery.EvidenceKind;

/** What headers say about the cells below them. */
class RowReaderTest {

    private static final DateRange PERIOD = new DateRange(LocalDate.of(2018, 9, 1), LocalDate.of(2020, 8, 31));
    private static final ListTerms TERMS = new ListTerms(
            PERIOD,
            null,
            new EligibilityTerms(
                    PERIOD,
                    false,
                    true,
                    List.of(),
                    List.of(),
                    null,
                    false,
                    List.of(),
                    List.of(new EvidenceKind("zus_certificate", "Zaświadczenie ZUS", false, null, null, List.of())),
                    List.of()),
            LocalDate.of(2019, 5, 15),
            true);

    @Test
    void theHeaderSaysWhetherTheGivenNameComesFirst() {
        assertThat(read("Nazwisko i imię", "Kowalska Nowak Anna", "Dokument z dnia", "")
                        .givenName())
                .isEqualTo("Nowak Anna");
        assertThat(read("Imię i nazwisko", "Anna Maria Żądło", "Dokument z dnia", "")
                        .familyName())
                .isEqualTo("Żądło");
    }

    @Test
    void theHeaderOfItsDayMayNameThePaper() {
        assertThat(read("Nazwisko i imię", "Żądło Anna", "ZUS z dnia", "2.04.2019")
                        .evidence())
                .isEqualTo(new ListedPerson.ListedEvidence("zus_certificate", LocalDate.of(2019, 4, 2), null));
    }

    @Test
    void aNumberOfTenDigitsLacksOneUnlessZerosMakeItANumber() {
        assertThat(codes("0061399128", "")).containsExactly(Code.PESEL_NOT_ELEVEN_DIGITS);
        assertThat(codes("79030899462", "")).containsExactly(Code.PESEL_WRONG_CHECK_DIGIT);
        assertThat(codes(Pesel.of(LocalDate.of(2005, 3, 8), 9900).digits().substring(1), ""))
                .contains(Code.PESEL_ZEROS_RESTORED);
    }

    @Test
    void nobodyDeclaresBeforeTheirBirth() {
        var pesel = Pesel.of(LocalDate.of(1970, 3, 8), 9900).digits();
        assertThat(codes(pesel, "01.01.0001")).containsExactly(Code.DECLARED_BEFORE_BIRTH);
        assertThat(codes(pesel, "01.01.1971")).containsExactly(Code.DECLARED_OUTSIDE_PERIOD);
    }

    @Test
    void aParticipantsNumberIsOneByItselfOrAfterItsWord() {
        assertThat(with(Target.NUMBER, "17").person())
                .extracting(ListedPerson::number)
                .isEqualTo(17);
        assertThat(with(Target.NUMBER, "Nr 17.").person())
                .extracting(ListedPerson::number)
                .isEqualTo(17);
        assertThat(with(Target.NUMBER, "").person())
                .extracting(ListedPerson::number)
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "brak", "17a", "12345678"})
    void whatIsNoNumberIsNamed(String typed) {
        assertThat(codes(with(Target.NUMBER, typed))).containsExactly(Code.NOT_A_NUMBER);
    }

    @Test
    void answersAreReadWhereTheyWereGiven() {
        assertThat(with(Target.DISABILITY, "Tak").person())
                .extracting(ListedPerson::answers)
                .isEqualTo(Map.of("disability", "yes"));
        assertThat(with(Target.DISABILITY, "").person())
                .extracting(ListedPerson::answers)
                .isEqualTo(Map.of());
    }

    @Test
    void anInstitutionIsNamedOrNumbered() {
        assertThat(with(Target.INSTITUTION, "Szkoła nr 9").person())
                .extracting(ListedPerson::institution)
                .isEqualTo(new ListedInstitution("Szkoła nr 9", null));
        assertThat(with(Target.INSTITUTION_NIP, "'0001234562").person())
                .extracting(ListedPerson::institution)
                .isEqualTo(new ListedInstitution(null, "0001234562"));
        assertThat(with(Target.INSTITUTION, "nie dotyczy").person())
                .extracting(ListedPerson::institution)
                .isNull();
        assertThat(codes(with(Target.INSTITUTION_NIP, "0001234563"))).containsExactly(Code.WRONG_NIP);
    }

    /** As PEFS has them in the file of people. */
    @Test
    void aRowOfAnInstitutionIsNoPerson() {
        assertThat(with(Target.ROW_KIND, "Osoba").person()).isNotNull();
        assertThat(with(Target.ROW_KIND, "Instytucja").person()).isNull();
        assertThat(codes(with(Target.ROW_KIND, "Instytucja"))).containsExactly(Code.INSTITUTION_ROW);
    }

    @Test
    void nobodyLeavesBeforeTheirDeclaration() {
        assertThat(codes(leaving("1.10.2018", "30.09.2018"))).containsExactly(Code.EXIT_BEFORE_DECLARATION);
        assertThat(codes(leaving("1.10.2018", "1.10.2018"))).isEmpty();
        assertThat(codes(leaving("", "30.09.2018"))).isEmpty();
    }

    private static RowReader.Read with(Target target, String cell) {
        return read(
                List.of(Target.FULL_NAME, Target.BORN_ON, Target.SEX, target), "Żądło Anna", "1.02.1960", "K", cell);
    }

    private static RowReader.Read leaving(String declaredOn, String exitedOn) {
        return read(
                List.of(Target.FULL_NAME, Target.BORN_ON, Target.SEX, Target.DECLARED_ON, Target.EXITED_ON),
                "Żądło Anna",
                "1.02.1960",
                "K",
                declaredOn,
                exitedOn);
    }

    private static RowReader.Read read(List<Target> targets, String... cells) {
        var columns = new Columns(1, targets.stream().map(Target::name).toList(), targets, false);
        return new RowReader(columns, TERMS).read(new TableRow(2, List.of(cells), Set.of()));
    }

    private static List<Code> codes(RowReader.Read read) {
        return read.problems().stream().map(Problem::code).toList();
    }

    private static List<Code> codes(String pesel, String declaredOn) {
        var columns = new Columns(
                1,
                List.of("Nazwisko i imię", "PESEL", "Data deklaracji"),
                List.of(Target.FULL_NAME, Target.PESEL, Target.DECLARED_ON),
                false);
        var row = new TableRow(2, List.of("Żądło Anna", pesel, declaredOn), Set.of());
        return new RowReader(columns, TERMS)
                .read(row).problems().stream().map(Problem::code).toList();
    }

    private static ListedPerson read(String nameHeader, String name, String paperHeader, String paper) {
        var columns = new Columns(
                1,
                List.of(nameHeader, "Data urodzenia", "Płeć", paperHeader),
                List.of(Target.FULL_NAME, Target.BORN_ON, Target.SEX, Target.EVIDENCE_ISSUED_ON),
                false);
        var row = new TableRow(2, List.of(name, "1.02.1960", "K", paper), Set.of());
        return Objects.requireNonNull(new RowReader(columns, TERMS).read(row).person());
    }
}
