package pl.mors.reporting.reportability;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.reporting.participants.Reported.STARTED_ON;
import static pl.mors.reporting.participants.Reported.aPerson;
import static pl.mors.reporting.participants.Reported.terms;
import static pl.mors.reporting.participants.ReportedSchool.aSchool;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.mors.reporting.participants.ReportedParticipation.Entry;
import pl.mors.reporting.participants.ReportedParticipation.Support;
import pl.mors.reporting.reportability.Finding.Mending;

@DisplayName("R04: no cell is empty that the funder wants filled")
class MandatoryCellsTest {

    private final ReportabilityRule rule = new MandatoryCells();

    @Test
    void passesWhoHasAll() {
        assertThat(rule.check(aPerson().build(), terms("smefs"))).isEmpty();
        assertThat(rule.check(aPerson().build(), terms("pefs"))).isEmpty();
        assertThat(rule.check(
                        aPerson().left(STARTED_ON.plusDays(40), "education").build(), terms("smefs")))
                .isEmpty();
        assertThat(rule.check(
                        aPerson().left(STARTED_ON.plusDays(40), "education").build(), terms("pefs")))
                .isEmpty();
    }

    @Test
    void findsAnEmptyCellByItsLabel() {
        assertThat(rule.check(aPerson().postcode(null).build(), terms("smefs")))
                .extracting(finding -> finding.args().getFirst())
                .containsExactly("Kod pocztowy");
        assertThat(rule.check(aPerson().phone(null).build(), terms("smefs")))
                .extracting(finding -> finding.args().getFirst())
                .containsExactly("Telefon kontaktowy");
        assertThat(rule.check(aPerson().answered("disability", null).build(), terms("smefs")))
                .extracting(finding -> finding.args().getFirst())
                .containsExactly("Osoba z niepełnosprawnościami");
    }

    @Test
    void asksForPhoneAndMailOnlyWhereTheProfileDoes() {
        assertThat(rule.check(aPerson().phone(null).email(null).build(), terms("pefs")))
                .isEmpty();
    }

    @Test
    void asksForNoPeselOfWhoHasNone() {
        assertThat(rule.check(
                        aPerson().pesel(null).otherIdentifier("PASZPORT-1").build(), terms("pefs")))
                .isEmpty();
    }

    @Test
    void asksWorkersForOccupationAndEmployer() {
        assertThat(rule.check(
                        aPerson()
                                .entry(new Entry("isced_3", "employed", "self_employed", null, null, null, null))
                                .build(),
                        terms("pefs")))
                .extracting(finding -> finding.args().getFirst())
                .containsExactly("Wykonywany zawód", "Zatrudniony w:");
    }

    @Test
    void asksLearnersForTheEndOfTheirEducation() {
        assertThat(rule.check(
                        aPerson()
                                .entry(new Entry("isced_3", "inactive", "in_education", null, null, null, null))
                                .build(),
                        terms("smefs")))
                .extracting(finding -> finding.args().getFirst())
                .containsExactly(
                        "Planowana data zakończenia edukacji w placówce edukacyjnej, w której skorzystano ze wsparcia");
    }

    @Test
    void asksForASubKindOnlyWhereTheFunderHasOne() {
        assertThat(rule.check(
                        aPerson()
                                .supported(new Support("x", "training", null, STARTED_ON, STARTED_ON))
                                .build(),
                        terms("smefs")))
                .isEmpty();
        assertThat(rule.check(
                        aPerson()
                                .supported(new Support("x", "counselling", null, STARTED_ON, STARTED_ON))
                                .build(),
                        terms("smefs")))
                .extracting(finding -> finding.args().getFirst())
                .containsExactly("w tym");
    }

    @Test
    void saysAWholeThatLacksNotCellByCell() {
        assertThat(rule.check(aPerson().residence(null).entry(null).build(), terms("smefs")))
                .isEmpty();
        assertThat(rule.check(aPerson().supported().build(), terms("smefs"))).isEmpty();
        assertThat(rule.check(aPerson().left(STARTED_ON.plusDays(40)).build(), terms("smefs")))
                .isEmpty();
    }

    @Test
    void asksForTheScopeOfEverySupport() {
        assertThat(rule.check(
                        aPerson()
                                .supported(new Support(null, "training", null, STARTED_ON, STARTED_ON))
                                .build(),
                        terms("smefs")))
                .extracting(finding -> finding.args().getFirst())
                .containsExactly("Zakres wsparcia");
        assertThat(rule.check(
                                aPerson()
                                        .supported(new Support(null, "training", null, STARTED_ON, STARTED_ON))
                                        .build(),
                                terms("smefs"))
                        .getFirst()
                        .mendedAt())
                .isEqualTo(Mending.PROGRAMME);
    }

    @Test
    void asksOfAnInstitutionWhatItsOwnColumnsAskFor() {
        InstitutionRule ofInstitution = new MandatoryCells();
        assertThat(ofInstitution.check(aSchool().phone(null).build(), terms("sl2014")))
                .isEmpty();
        assertThat(ofInstitution.check(aSchool().postcode("").build(), terms("sl2014")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.args()).containsExactly("Kod pocztowy");
                    assertThat(finding.mendedAt()).isEqualTo(Mending.INSTITUTION);
                });
        assertThat(ofInstitution.check(aSchool().kind("enterprise", null).build(), terms("sl2014")))
                .extracting(finding -> finding.args().getFirst())
                .containsExactly("w tym");
    }

    @Test
    void asksAnInstitutionThatLeftForTheLastDayOfEachSupport() {
        InstitutionRule ofInstitution = new MandatoryCells();
        assertThat(ofInstitution.check(aSchool().ended(STARTED_ON.plusDays(9)).build(), terms("sl2014")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.args()).containsExactly("Data zakończenia udziału we wsparciu");
                    assertThat(finding.mendedAt()).isEqualTo(Mending.INSTITUTION_PARTICIPATION);
                });
    }

    @Test
    void asksWhoWasGivenAGrantForTheBusinessThatItStarted() {
        var granted = new Support("x", "grant", "start_up_grant", STARTED_ON, STARTED_ON);
        assertThat(rule.check(aPerson().supported(granted).build(), terms("sl2014")))
                .extracting(finding -> finding.args().getFirst())
                .containsExactly(
                        "Data założenia działalności gospodarczej",
                        "Kwota środków przyznanych na założenie działalności gospodarczej",
                        "PKD założonej działalności gospodarczej");
        assertThat(rule.check(
                        aPerson()
                                .supported(granted)
                                .startedUp(STARTED_ON, "23050.00", "62.01.Z")
                                .build(),
                        terms("sl2014")))
                .isEmpty();
        assertThat(rule.check(
                        aPerson()
                                .supported(granted)
                                .startedUp(STARTED_ON, null, null)
                                .build(),
                        terms("smefs")))
                .as("from 2021 on the day only")
                .isEmpty();
    }
}
