package pl.mors.participant.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.mors.person.TestPeople;

class DayAfterBirthTest {

    @Test
    void findsADayBeforeBirth() {
        assertThat(check(LocalDate.of(1961, 3, 3))).extracting(Finding::state).containsExactly(FindingState.NOT_MET);
    }

    @Test
    void isSilentFromTheDayOfBirthOn() {
        assertThat(check(LocalDate.of(1961, 3, 4))).isEmpty();
    }

    private static java.util.List<Finding> check(LocalDate day) {
        return new DayAfterBirth().check(Examples.terms(), Examples.facts(day, TestPeople.AT_THE_ESTATE, Set.of()));
    }
}
