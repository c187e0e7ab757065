package pl.mors.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.mors.Facts;
import pl.mors.IntegrationTest;
import pl.mors.OwnerLogin;
import pl.mors.TestWorld;
import pl.mors.indicator.rule.Decision;
import pl.mors.indicator.rule.Decision.Reason;
import pl.mors.programme.ProgrammeQueries;

/** Worked examples: facts in the database, figures out. */
@IntegrationTest
class IndicatorQueriesTest {

    private static final LocalDate SIGNED = LocalDate.of(2018, 10, 1);
    private static final LocalDate CLUB_DAY = LocalDate.of(2018, 10, 8);
    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);
    private static final String CLUB = "zajecia-animacyjne";

    @Autowired
    private TestWorld world;

    @Autowired
    private Facts facts;

    @Autowired
    private IndicatorQueries indicators;

    @Autowired
    private ProgrammeQueries programmes;

    @Autowired
    private OwnerLogin owner;

    private Facts.OfProgramme programme;

    @BeforeEach
    void newTown() {
        programme = facts.of(world.town(), "mikolow-pwsl-2018");
    }

    @Test
    void countsWomenAndMenFromTheirFirstSupportOn() {
        programme.aWoman().declared(SIGNED).atRisk().attended(CLUB, CLUB_DAY);
        programme.aWoman().declared(SIGNED).atRisk().attended(CLUB, CLUB_DAY).attended(CLUB, CLUB_DAY.plusDays(7));
        programme.aMan().declared(SIGNED).atRisk().attended(CLUB, CLUB_DAY.plusDays(7));

        assertThat(figure("ZAGROZENI", TODAY, null)).isEqualTo(Figure.bySex(2, 1));
        assertThat(figure("ZAGROZENI", CLUB_DAY, null)).isEqualTo(Figure.bySex(2, 0));
        assertThat(figure("ZAGROZENI", CLUB_DAY.minusDays(1), null)).isEqualTo(Figure.bySex(0, 0));
    }

    @Test
    void doesNotCountGuests() {
        programme.aWoman().atRisk().attended(CLUB, CLUB_DAY);
        programme.aMan().declared(CLUB_DAY.plusDays(1)).atRisk().attended(CLUB, CLUB_DAY);

        assertThat(figure("ZAGROZENI", TODAY, null)).isEqualTo(Figure.bySex(0, 0));
        assertThat(measured("ZAGROZENI", TODAY, null).people())
                .extracting(JudgedParticipation::decision)
                .containsOnly(Decision.not(Reason.NOT_STARTED));
    }

    @Test
    void startsNobodyAtAPicnic() {
        programme.aWoman().declared(SIGNED).atRisk().attended("piknik", CLUB_DAY);

        assertThat(figure("ZAGROZENI", TODAY, null)).isEqualTo(Figure.bySex(0, 0));
    }

    @Test
    void countsSurroundingsApart() {
        var main = programme.aWoman().declared(SIGNED).atRisk().attended(CLUB, CLUB_DAY);
        programme.aCloseAssociateOf(main).declared(SIGNED).atRisk().attended(CLUB, CLUB_DAY);

        assertThat(figure("ZAGROZENI", TODAY, null)).isEqualTo(Figure.bySex(1, 0));
        assertThat(figure("OTOCZENIE", TODAY, null)).isEqualTo(Figure.bySex(1, 0));
    }

    @Test
    void countsAResultOnceAndOnlyWithinFourWeeks() {
        var left = LocalDate.of(2019, 3, 1);
        programme
                .aWoman()
                .declared(SIGNED)
                .atRisk()
                .attended(CLUB, CLUB_DAY)
                .left(left)
                .found(left.plusDays(28), "job_search", "education");
        programme
                .aMan()
                .declared(SIGNED)
                .atRisk()
                .attended(CLUB, CLUB_DAY)
                .left(left)
                .found(left.plusDays(29), "employment");

        assertThat(figure("PO-OPUSZCZENIU", TODAY, null)).isEqualTo(Figure.bySex(1, 0));
        assertThat(figure("PO-OPUSZCZENIU", left.plusDays(27), null)).isEqualTo(Figure.bySex(0, 0));
        assertThat(measured("PO-OPUSZCZENIU", TODAY, null).people().get(1).decision())
                .isEqualTo(Decision.not(Reason.MEASURED_TOO_LATE));
    }

    /** A claim alone counts nobody; the course with exam and certifying body does, from the day of its certificate. */
    @Test
    void countsAQualificationThatACourseProves() {
        var left = LocalDate.of(2019, 3, 1);
        var claimed = programme
                .aWoman()
                .declared(SIGNED)
                .atRisk()
                .attended(CLUB, CLUB_DAY)
                .left(left)
                .found(left.plusDays(10), "qualification");
        assertThat(measured("PO-OPUSZCZENIU", TODAY, null).people().getFirst().decision())
                .isEqualTo(Decision.not(Reason.QUALIFICATION_WITHOUT_COURSE));

        claimed.learned(LocalDate.of(2019, 2, 1), LocalDate.of(2019, 2, 20), null);
        assertThat(measured("PO-OPUSZCZENIU", TODAY, null).people().getFirst().decision())
                .isEqualTo(Decision.not(Reason.QUALIFICATION_WITHOUT_BODY));

        claimed.learned(LocalDate.of(2019, 2, 2), LocalDate.of(2019, 3, 20), "Izba Rzemieślnicza");
        assertThat(figure("PO-OPUSZCZENIU", TODAY, null)).isEqualTo(Figure.bySex(1, 0));
        assertThat(figure("PO-OPUSZCZENIU", LocalDate.of(2019, 3, 19), null)).isEqualTo(Figure.bySex(0, 0));
    }

    @Test
    void showsAnEarlierKnowledgeUnchangedAfterACorrection() {
        programme.recordedOn(CLUB_DAY);
        var woman = programme.aWoman().declared(SIGNED).atRisk().attended(CLUB, CLUB_DAY);
        programme.recordedOn(LocalDate.of(2019, 1, 20));
        woman.attendanceCorrected(CLUB_DAY, "absent");

        assertThat(figure("ZAGROZENI", TODAY, null)).isEqualTo(Figure.bySex(0, 0));
        assertThat(figure("ZAGROZENI", TODAY, LocalDate.of(2019, 1, 20))).isEqualTo(Figure.bySex(0, 0));
        assertThat(figure("ZAGROZENI", TODAY, LocalDate.of(2019, 1, 19))).isEqualTo(Figure.bySex(1, 0));
        assertThat(measured("ZAGROZENI", TODAY, CLUB_DAY.minusDays(1)).people()).isEmpty();
        assertThat(figure("ZAGROZENI", TODAY, null)).isEqualTo(Figure.bySex(0, 0));
    }

    /** A later version of the file changes what is known from then on, and never what was known before. */
    @Test
    void showsAnEarlierKnowledgeUnchangedAfterTheProgrammeChanged() {
        programme.recordedOn(CLUB_DAY).aWoman().declared(SIGNED).atRisk().attended(CLUB, CLUB_DAY);

        owner.tamper(
                programme.town().id(),
                "UPDATE programme SET implementation_period = '[2018-11-01,2020-09-01)' WHERE code = '"
                        + programme.code() + "'");
        assertThat(figure("ZAGROZENI", TODAY, null)).isEqualTo(Figure.bySex(0, 0));
        assertThat(figure("ZAGROZENI", TODAY, CLUB_DAY)).isEqualTo(Figure.bySex(1, 0));

        owner.tamper(
                programme.town().id(),
                "UPDATE programme SET implementation_period = '[2018-09-01,2020-09-01)' WHERE code = '"
                        + programme.code() + "'");
        owner.tamper(
                programme.town().id(),
                "UPDATE activity_rule SET counts_as_support = false, support_scope = NULL, support_kind = NULL,"
                        + " support_subkind = NULL WHERE activity_kind = '" + CLUB + "'");
        assertThat(figure("ZAGROZENI", TODAY, null)).isEqualTo(Figure.bySex(0, 0));
        assertThat(figure("ZAGROZENI", TODAY, CLUB_DAY)).isEqualTo(Figure.bySex(1, 0));
    }

    /** Who somebody is may be corrected long after the report was sent. */
    @Test
    void showsAnEarlierKnowledgeUnchangedAfterAPersonWasCorrected() {
        var halina = programme
                .recordedOn(CLUB_DAY)
                .aWoman()
                .declared(SIGNED)
                .atRisk()
                .attended(CLUB, CLUB_DAY);
        var born =
                measured("ZAGROZENI", TODAY, null).people().getFirst().facts().bornOn();

        owner.tamper(
                programme.town().id(),
                "UPDATE person SET pesel = NULL, no_pesel_reason = 'not_known', sex = 'male', date_of_birth = '1990-02-01' WHERE id = '"
                        + halina.person() + "'");
        assertThat(figure("ZAGROZENI", TODAY, null)).isEqualTo(Figure.bySex(0, 1));
        assertThat(figure("ZAGROZENI", TODAY, CLUB_DAY)).isEqualTo(Figure.bySex(1, 0));
        assertThat(measured("ZAGROZENI", TODAY, CLUB_DAY).people())
                .singleElement()
                .satisfies(one -> assertThat(one.facts().bornOn()).isEqualTo(born));
        assertThat(measured("ZAGROZENI", TODAY, null).people())
                .singleElement()
                .satisfies(one -> assertThat(one.facts().bornOn()).isEqualTo(LocalDate.of(1990, 2, 1)));
    }

    @Test
    void givesTheRestOfATransactionPresentKnowledgeBack() {
        programme.recordedOn(CLUB_DAY).aWoman().declared(SIGNED).atRisk().attended(CLUB, CLUB_DAY);

        programme.town().inside(() -> {
            assertThat(figureWithin("ZAGROZENI", CLUB_DAY.minusDays(1))).isEqualTo(Figure.bySex(0, 0));
            assertThat(figureWithin("ZAGROZENI", null)).isEqualTo(Figure.bySex(1, 0));
        });
    }

    private Figure figureWithin(String code, @Nullable LocalDate known) {
        return indicators
                .one(programmes.named(programme.code()), code, new AsOf(TODAY, known))
                .orElseThrow()
                .value();
    }

    @Test
    void showsTheEvidenceOfTheFirstSupport() {
        programme
                .aWoman()
                .declared(SIGNED)
                .atRisk()
                .of("Rynek")
                .attended(CLUB, CLUB_DAY.plusDays(7))
                .attended(CLUB, CLUB_DAY);

        var facts = measured("ZAGROZENI", TODAY, null).counted().getFirst().facts();
        assertThat(facts.startedOn()).isEqualTo(CLUB_DAY);
        assertThat(facts.declaredOn()).isEqualTo(SIGNED);
        assertThat(facts.firstSupport()).isEqualTo("Zajęcia: " + CLUB);
        assertThat(facts.community().name()).isEqualTo("Rynek");
    }

    private Figure figure(String code, LocalDate on, @Nullable LocalDate known) {
        return measured(code, on, known).value();
    }

    private MeasuredIndicator measured(String code, LocalDate on, @Nullable LocalDate known) {
        return programme
                .town()
                .inside(() -> indicators
                        .one(programmes.named(programme.code()), code, new AsOf(on, known))
                        .orElseThrow());
    }
}
