package pl.mors.employment.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.employment.rule.ContributionDuty.DUE;
import static pl.mors.employment.rule.ContributionDuty.NOT_DUE;
import static pl.mors.employment.rule.ContributionDuty.PARTLY_DUE;
import static pl.mors.employment.rule.ContributionDuty.UNKNOWN;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.mors.employment.rule.ContributionDuty.Statement;
import pl.mors.platform.DateRange;

@DisplayName("R37: contributions only without another title to insurance")
class ContributionDutyTest {

    private static final LocalDate START = LocalDate.of(2019, 4, 15);
    private static final DateRange PERIOD = new DateRange(START, LocalDate.of(2019, 6, 30));

    @Test
    void isOwedOnlyWithoutAnotherTitle() {
        assertThat(in(4, new Statement(START, false))).isEqualTo(DUE);
        assertThat(in(4, new Statement(START, true))).isEqualTo(NOT_DUE);
    }

    @Test
    void changesWithAJobTakenInTheMonth() {
        var job = new Statement(LocalDate.of(2019, 5, 10), true);
        assertThat(in(5, new Statement(START, false), job)).isEqualTo(PARTLY_DUE);
        assertThat(in(6, new Statement(START, false), job)).isEqualTo(NOT_DUE);
    }

    @Test
    void isUnknownUntilSomebodyStatesIt() {
        assertThat(in(4)).isEqualTo(UNKNOWN);
        assertThat(in(4, new Statement(START.plusDays(1), true))).isEqualTo(UNKNOWN);
        assertThat(in(7, new Statement(START, true))).isEqualTo(UNKNOWN);
    }

    private static ContributionDuty in(int month, Statement... statements) {
        return ContributionDuty.in(YearMonth.of(2019, month), PERIOD, List.of(statements));
    }
}
