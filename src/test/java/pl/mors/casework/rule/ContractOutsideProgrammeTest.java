package pl.mors.casework.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.casework.rule.InstrumentFamily.ALLOWANCE;
import static pl.mors.casework.rule.InstrumentFamily.SOCIAL;
import static pl.mors.casework.rule.InstrumentFamily.SOCIAL_WORK;
import static pl.mors.casework.rule.InstrumentFamily.USEFUL_WORK;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.mors.platform.Certainty;
import pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod;

@DisplayName("R07: nothing but allowances and social work is outside the programme")
class ContractOutsideProgrammeTest {

    private final ContractOutsideProgramme rule = new ContractOutsideProgramme(
            ProgrammingPeriod.FROM_2014_TO_2020,
            LocalDate.of(2014, 1, 1),
            Set.of(ALLOWANCE, SOCIAL_WORK),
            "[ka]",
            Certainty.VERIFIED);

    @Test
    void allowancesAndSocialWorkAlonePutItOutside() {
        assertThat(rule.isOutside(List.of(ALLOWANCE))).isTrue();
        assertThat(rule.isOutside(List.of(SOCIAL_WORK, SOCIAL_WORK))).isTrue();
        assertThat(rule.isOutside(List.of(ALLOWANCE, SOCIAL_WORK))).isTrue();
    }

    @Test
    void anythingElseKeepsItInside() {
        assertThat(rule.isOutside(List.of(ALLOWANCE, SOCIAL_WORK, SOCIAL))).isFalse();
        assertThat(rule.isOutside(List.of(USEFUL_WORK))).isFalse();
    }

    @Test
    void withoutElementsThereIsNothingToJudge() {
        assertThat(rule.isOutside(List.of())).isFalse();
    }

    @Property
    void oneInstrumentIsEnoughToBeInside(@ForAll List<InstrumentFamily> elements, @ForAll InstrumentFamily added) {
        if (added.isActiveIntegration()) {
            var more = new ArrayList<>(elements);
            more.add(added);
            assertThat(rule.isOutside(more)).isFalse();
        }
    }
}
