package pl.mors.casework.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.casework.rule.InstrumentFamily.ALLOWANCE;
import static pl.mors.casework.rule.InstrumentFamily.EDUCATIONAL;
import static pl.mors.casework.rule.InstrumentFamily.HEALTH;
import static pl.mors.casework.rule.InstrumentFamily.SOCIAL;
import static pl.mors.casework.rule.InstrumentFamily.SOCIAL_WORK;
import static pl.mors.casework.rule.InstrumentFamily.VOCATIONAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.mors.casework.rule.PathInstruments.Lack;
import pl.mors.platform.Certainty;
import pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod;

@DisplayName("R06: three instruments, a vocational one only beside another family")
class PathInstrumentsTest {

    private final PathInstruments rule = new PathInstruments(
            ProgrammingPeriod.FROM_2014_TO_2020, LocalDate.of(2014, 1, 1), 3, true, "[ka]", Certainty.VERIFIED);

    @Test
    void threeInstrumentsOfOneFamilyAreEnough() {
        assertThat(rule.lacks(List.of(SOCIAL, SOCIAL, SOCIAL))).isEmpty();
        assertThat(rule.lacks(List.of(HEALTH, EDUCATIONAL, SOCIAL, SOCIAL))).isEmpty();
    }

    @Test
    void socialWorkAndAllowancesAreNoInstruments() {
        assertThat(PathInstruments.count(List.of(SOCIAL, EDUCATIONAL, SOCIAL_WORK, ALLOWANCE)))
                .isEqualTo(2);
        assertThat(rule.lacks(List.of(SOCIAL, EDUCATIONAL, SOCIAL_WORK, ALLOWANCE)))
                .containsExactly(Lack.TOO_FEW);
        assertThat(rule.lacks(List.of())).containsExactly(Lack.TOO_FEW);
    }

    @Test
    void vocationalInstrumentsNeedAnotherFamily() {
        assertThat(rule.lacks(List.of(VOCATIONAL, VOCATIONAL, VOCATIONAL))).containsExactly(Lack.VOCATIONAL_ALONE);
        assertThat(rule.lacks(List.of(VOCATIONAL, SOCIAL_WORK))).containsExactly(Lack.TOO_FEW, Lack.VOCATIONAL_ALONE);
        assertThat(rule.lacks(List.of(VOCATIONAL, VOCATIONAL, HEALTH))).isEmpty();
    }

    @Test
    void aCallMayAllowVocationalAlone() {
        var loose = new PathInstruments(rule.period(), rule.from(), 1, false, "", Certainty.PER_CALL);
        assertThat(loose.lacks(List.of(VOCATIONAL))).isEmpty();
    }

    @Property
    void asManyAsAreAskedForAreEnoughAndOneLessIsNot(@ForAll List<InstrumentFamily> elements) {
        int instruments = PathInstruments.count(elements);
        assertThat(least(instruments).lacks(elements)).doesNotContain(Lack.TOO_FEW);
        assertThat(least(instruments + 1).lacks(elements)).contains(Lack.TOO_FEW);
    }

    @Property
    void anElementMoreNeverMakesAPathLackMoreUnlessItIsTheFirstVocationalOne(
            @ForAll List<InstrumentFamily> elements, @ForAll InstrumentFamily added) {
        var more = new ArrayList<>(elements);
        more.add(added);
        if (added != VOCATIONAL || elements.contains(VOCATIONAL)) {
            assertThat(rule.lacks(elements)).containsAll(rule.lacks(more));
        }
    }

    private PathInstruments least(int least) {
        return new PathInstruments(rule.period(), rule.from(), least, true, "", Certainty.PER_CALL);
    }
}
