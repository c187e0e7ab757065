package pl.mors.participant.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayInPeriodTest {

    @ParameterizedTest
    @CsvSource({"2018-08-31, NOT_MET", "2018-09-01, MET", "2020-08-31, MET", "2020-09-01, NOT_MET"})
    void bothDaysBelongToThePeriod(LocalDate day, FindingState expected) {
        var findings = new DayInPeriod().check(Examples.terms(), Examples.facts(day, null, Set.of()));
        assertThat(findings).extracting(Finding::state).containsExactly(expected);
    }
}
