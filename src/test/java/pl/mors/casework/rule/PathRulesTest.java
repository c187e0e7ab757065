package pl.mors.casework.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod.FROM_2014_TO_2020;
import static pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod.NONE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.mors.platform.Certainty;

/** A programme is held to the rows of its own set of European rules, the latest that has begun. */
class PathRulesTest {

    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final LocalDate CHANGED = LocalDate.of(2019, 6, 1);
    private static final PathInstruments THREE =
            new PathInstruments(FROM_2014_TO_2020, FIRST, 3, true, "[ka]", Certainty.VERIFIED);
    private static final PathInstruments FOUR =
            new PathInstruments(FROM_2014_TO_2020, CHANGED, 4, true, "zmiana", Certainty.PER_CALL);
    private static final ContractOutsideProgramme OUTSIDE = new ContractOutsideProgramme(
            FROM_2014_TO_2020, FIRST, Set.of(InstrumentFamily.ALLOWANCE), "[ka]", Certainty.VERIFIED);
    private static final ReviewInterval REVIEW = new ReviewInterval(NONE, FIRST, 6, "zwyczaj", Certainty.PER_CALL);
    private static final PathRules RULES = new PathRules(List.of(FOUR, THREE), List.of(OUTSIDE), List.of(REVIEW));

    @Test
    void theLatestRowThatHasBegunHolds() {
        assertThat(RULES.instruments(FROM_2014_TO_2020, CHANGED.minusDays(1))).contains(THREE);
        assertThat(RULES.instruments(FROM_2014_TO_2020, CHANGED)).contains(FOUR);
        assertThat(RULES.instruments(FROM_2014_TO_2020, FIRST.minusDays(1))).isEmpty();
    }

    @Test
    void anotherSetOfRulesBindsNobody() {
        assertThat(RULES.instruments(NONE, CHANGED)).isEmpty();
        assertThat(RULES.outside(NONE, CHANGED)).isEmpty();
        assertThat(RULES.outside(FROM_2014_TO_2020, CHANGED)).contains(OUTSIDE);
        assertThat(RULES.review(NONE, CHANGED)).contains(REVIEW);
        assertThat(RULES.review(FROM_2014_TO_2020, CHANGED)).isEmpty();
    }
}
