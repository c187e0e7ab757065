package pl.mors.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import pl.mors.employment.rule.QualificationEvidence;
import pl.mors.indicator.rule.CountedParticipation;
import pl.mors.indicator.rule.CountedParticipation.Community;
import pl.mors.indicator.rule.CountedParticipation.Entry;
import pl.mors.indicator.rule.CountedParticipation.Exit;
import pl.mors.indicator.rule.CountedParticipation.Situation;
import pl.mors.indicator.rule.IndicatorRule;
import pl.mors.indicator.rule.IndicatorRules;
import pl.mors.participant.LabourStatus;
import pl.mors.participant.SituationAfterExit;
import pl.mors.platform.Sex;
import pl.mors.programme.file.ProgrammeFile;
import pl.mors.programme.file.ProgrammeFile.Indicator;
import pl.mors.programme.file.ProgrammeFile.IndicatorKind;
import pl.mors.programme.file.ProgrammeFile.Source;

/** What holds for every rule and every set of facts. */
@DisplayName("R08: one person counts once, and once in each indicator that fits")
class MeasuredIndicatorTest {

    private static final LocalDate STARTED = LocalDate.of(2018, 10, 1);
    private static final LocalDate LEFT = LocalDate.of(2019, 3, 1);
    private static final List<Community> COMMUNITIES =
            List.of(new Community(UUID.randomUUID(), "Rynek"), new Community(UUID.randomUUID(), "Seniorzy"));

    @Property
    void womenAndMenAddUpToThePeopleCounted(
            @ForAll ProgrammeFile.IndicatorRule name, @ForAll("participations") List<CountedParticipation> facts) {
        var measured = measure(name, facts);
        var value = measured.value();

        assertThat(measured.counted().size() + measured.notCounted().size()).isEqualTo(facts.size());
        if (measured.unit() == IndicatorRule.Unit.PEOPLE) {
            assertThat(value.women() + value.men()).isEqualTo(value.total());
            assertThat(value.total()).isEqualTo(measured.counted().size());
        } else {
            assertThat(value.total())
                    .isLessThanOrEqualTo(
                            Math.min(COMMUNITIES.size(), measured.counted().size()));
            assertThat(value.women()).isNull();
        }
    }

    @Property
    void nobodyCountsInAResultWithoutCountingAsAParticipant(
            @ForAll ProgrammeFile.IndicatorRule name, @ForAll("participations") List<CountedParticipation> facts) {
        var participants = measure(ProgrammeFile.IndicatorRule.PARTICIPANTS_TOTAL, facts)
                .value()
                .total();
        if (name != ProgrammeFile.IndicatorRule.COMMUNITIES_COVERED) {
            assertThat(measure(name, facts).value().total()).isLessThanOrEqualTo(participants);
        }
    }

    @Property
    void participantsAtRiskAndSurroundingsNeverOverlap(@ForAll("participations") List<CountedParticipation> facts) {
        var atRisk =
                measure(ProgrammeFile.IndicatorRule.AT_RISK_SUPPORTED, facts).counted();
        var surroundings = measure(ProgrammeFile.IndicatorRule.SURROUNDINGS_SUPPORTED, facts)
                .counted();
        assertThat(atRisk).extracting(one -> one.facts().closeAssociate()).doesNotContain(true);
        assertThat(surroundings).extracting(one -> one.facts().closeAssociate()).doesNotContain(false);
    }

    @Property
    void anyOfFourIsNeverMoreThanTheFourTogether(@ForAll("participations") List<CountedParticipation> facts) {
        var four = measure(ProgrammeFile.IndicatorRule.JOB_SEARCH_AFTER_EXIT, facts)
                        .value()
                        .total()
                + measure(ProgrammeFile.IndicatorRule.EDUCATION_AFTER_EXIT, facts)
                        .value()
                        .total()
                + measure(ProgrammeFile.IndicatorRule.QUALIFICATION_AFTER_EXIT, facts)
                        .value()
                        .total()
                + measure(ProgrammeFile.IndicatorRule.JOB_AFTER_EXIT, facts)
                        .value()
                        .total();
        assertThat(measure(ProgrammeFile.IndicatorRule.RESULT_AFTER_EXIT, facts)
                        .value()
                        .total())
                .isLessThanOrEqualTo(four);
    }

    private static MeasuredIndicator measure(ProgrammeFile.IndicatorRule name, List<CountedParticipation> facts) {
        return MeasuredIndicator.measure(
                new Indicator("X", IndicatorKind.OUTPUT, "X", name, null),
                Source.OWN,
                IndicatorRules.named(name, IndicatorRules.FOUR_WEEKS),
                facts);
    }

    @Provide
    Arbitrary<List<CountedParticipation>> participations() {
        var entries = Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(LabourStatus.class))
                .as(Entry::new)
                .injectNull(0.1);
        var situations = Combinators.combine(
                        Arbitraries.of(SituationAfterExit.class)
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        Arbitraries.integers().between(-2, 31))
                .as((found, later) -> new Situation(Set.copyOf(found), LEFT.plusDays(later), null))
                .injectNull(0.1);
        var exits = situations.map(situation -> new Exit(LEFT, situation)).injectNull(0.3);
        return Combinators.combine(
                        Arbitraries.of(Sex.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(COMMUNITIES).injectNull(0.2),
                        Arbitraries.of(STARTED).injectNull(0.1),
                        entries,
                        exits,
                        Arbitraries.of(QualificationEvidence.class).injectNull(0.3))
                .as((sex, close, community, started, entry, exit, qualification) -> new CountedParticipation(
                        UUID.randomUUID(),
                        1,
                        sex,
                        LocalDate.of(1950, 1, 1),
                        close,
                        community,
                        null,
                        started,
                        null,
                        entry,
                        exit,
                        qualification))
                .list()
                .ofMaxSize(30);
    }
}
