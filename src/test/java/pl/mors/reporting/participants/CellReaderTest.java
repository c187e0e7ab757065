package pl.mors.reporting.participants;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.reporting.participants.Reported.STARTED_ON;
import static pl.mors.reporting.participants.Reported.aPerson;
import static pl.mors.reporting.participants.Reported.terms;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.mors.reporting.participants.ReportedParticipation.Entry;
import pl.mors.reporting.profile.SourceField;

class CellReaderTest {

    @Test
    void countsFullYearsOnTheDayOfTheFirstSupport() {
        assertThat(text("smefs", SourceField.AGE, aPerson())).isEqualTo("69");
        assertThat(text("smefs", SourceField.AGE, aPerson().born(STARTED_ON.minusYears(70))))
                .isEqualTo("70");
        assertThat(text("smefs", SourceField.AGE, aPerson().supported())).isEmpty();
    }

    @Test
    void wordsCodesAsTheFunderDoes() {
        assertThat(text("smefs", SourceField.SEX, aPerson())).isEqualTo("Kobieta");
        assertThat(text("pefs", SourceField.SEX, aPerson())).isEqualTo("kobieta");
        assertThat(text("smefs", SourceField.EDUCATION, aPerson()))
                .isEqualTo("Ponadgimnazjalne (ISCED 3) lub policealne (ISCED 4)");
        assertThat(text("pefs", SourceField.EDUCATION, aPerson())).isEqualTo("ponadgimnazjalne (ISCED 3)");
        assertThat(text("smefs", SourceField.DISABILITY, aPerson())).isEqualTo("Odmowa podania informacji");
    }

    @Test
    void namesTheInstitutionWhoseStaffAPersonIs() {
        var staff = aPerson().entry(new Entry("isced_5_8", "employed", "other", null, null, null, "Szkoła Próbna"));
        assertThat(text("sl2014", SourceField.INSTITUTION, staff)).isEqualTo("Szkoła Próbna");
        assertThat(text("sl2014", SourceField.PARTICIPANT_KIND, staff))
                .isEqualTo("pracownik lub przedstawiciel instytucji/podmiotu");
        assertThat(text("sl2014", SourceField.PARTICIPANT_KIND, aPerson())).isEqualTo("indywidualny");
        assertThat(text("sl2014", SourceField.INSTITUTION, aPerson())).isEmpty();
    }

    @Test
    void wordsADetailUnderItsStatus() {
        var unemployed =
                aPerson().entry(new Entry("isced_3", "unemployed_registered", "other", null, null, null, null));
        var employed = aPerson().entry(new Entry("isced_3", "employed", "other", null, null, null, null));
        assertThat(text("smefs", SourceField.LABOUR_STATUS_DETAIL, unemployed)).isEqualTo("Inne");
        assertThat(text("smefs", SourceField.LABOUR_STATUS_DETAIL, employed)).isEqualTo("inne");
    }

    @Test
    void keepsACodeWithoutAWordApartFromAnEmptyCell() {
        var cell = cell("smefs", SourceField.HOMELESS, aPerson().answered("homeless", "refused"));
        assertThat(cell.text()).isEmpty();
        assertThat(cell.unknownCode()).isEqualTo("refused");
        assertThat(cell("smefs", SourceField.HOMELESS, aPerson().answered("homeless", null))
                        .unknownCode())
                .isNull();
    }

    @Test
    void writesVoivodeshipAndCountyInLowerCase() {
        assertThat(text("smefs", SourceField.VOIVODESHIP, aPerson())).isEqualTo("śląskie");
        assertThat(text("smefs", SourceField.COUNTY, aPerson())).isEqualTo("sosnowiec");
        assertThat(text("smefs", SourceField.MUNICIPALITY, aPerson())).isEqualTo("Sosnowiec");
    }

    @Test
    void writesPhonesInDigits() {
        assertThat(text("smefs", SourceField.PHONE, aPerson())).isEqualTo("600100200");
        assertThat(text("smefs", SourceField.PHONE, aPerson().phone("+380 44 123 45 67")))
                .isEqualTo("00380441234567");
    }

    @Test
    void takesSituationsInTheOrderOfTheDictionary() {
        var left = aPerson().left(LocalDate.of(2024, 9, 1), "job_search", "qualification", "education");
        assertThat(text("pefs", SourceField.EXIT_SITUATION, left)).isEqualTo("uzyskanie kwalifikacji");
        assertThat(text("pefs", SourceField.SECOND_EXIT_SITUATION, left))
                .isEqualTo("podjęcie kształcenia lub szkolenia");
        var one = aPerson().left(LocalDate.of(2024, 9, 1), "other");
        assertThat(text("pefs", SourceField.SECOND_EXIT_SITUATION, one)).isEqualTo("nie dotyczy");
        assertThat(text("pefs", SourceField.EXIT_SITUATION, aPerson())).isEmpty();
    }

    @Test
    void joinsMinorityAndForeignOriginOfTheOlderPeriod() {
        assertThat(text(
                        "pefs",
                        SourceField.MINORITY_OR_FOREIGN_ORIGIN,
                        aPerson().answered("foreign_origin", "yes")))
                .isEqualTo("Tak");
        assertThat(text(
                        "pefs",
                        SourceField.MINORITY_OR_FOREIGN_ORIGIN,
                        aPerson().answered("minority", "refused")))
                .isEqualTo("Odmowa podania informacji");
        assertThat(text("pefs", SourceField.MINORITY_OR_FOREIGN_ORIGIN, aPerson()))
                .isEqualTo("Nie");
    }

    @Test
    void endsASupportOnlyOnceThePersonLeft() {
        var person = aPerson().build();
        var left = aPerson().left(LocalDate.of(2024, 9, 1), "other").build();
        assertThat(supportText("pefs", SourceField.SUPPORT_ENDED_ON, person)).isEmpty();
        assertThat(supportText("pefs", SourceField.SUPPORT_ENDED_ON, left)).isEqualTo("2024-05-09");
    }

    private static String text(String profile, SourceField source, Reported person) {
        return cell(profile, source, person).text();
    }

    private static Cell cell(String profile, SourceField source, Reported person) {
        var terms = terms(profile);
        var column = terms.profile().columns().stream()
                .filter(one -> one.source() == source)
                .findFirst()
                .orElseThrow();
        return new CellReader(terms).cell(column, person.build(), null);
    }

    private static String supportText(String profile, SourceField source, ReportedParticipation person) {
        var terms = terms(profile);
        var column = terms.profile().columns().stream()
                .filter(one -> one.source() == source)
                .findFirst()
                .orElseThrow();
        return new CellReader(terms)
                .cell(column, person, person.supports().getFirst())
                .text();
    }
}
