package pl.mors.participant.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mors.platform.DateRange;

class SupportDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);
    private static final DateRange PERIOD = new DateRange(LocalDate.of(2018, 3, 1), LocalDate.of(2020, 9, 28));

    @ParameterizedTest
    @CsvSource({
        "2018-03-01,",
        "2019-05-15,",
        "2019-05-15, 2019-05-15",
        "2018-03-01, 2020-09-28",
    })
    void lieWithinThePeriodUpToToday(LocalDate startedOn, LocalDate endedOn) {
        assertThat(SupportDays.check(startedOn, endedOn, PERIOD, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-02-28,           , OUTSIDE_PERIOD",
        "2019-05-16,           , IN_THE_FUTURE",
        "2019-05-10, 2019-05-09, END_BEFORE_START",
        "2019-05-10, 2020-09-29, END_OUTSIDE_PERIOD",
    })
    void areNoOthers(LocalDate startedOn, LocalDate endedOn, SupportDays.Refusal refusal) {
        assertThat(SupportDays.check(startedOn, endedOn, PERIOD, TODAY)).contains(refusal);
        assertThat(refusal.isOfEnd()).isEqualTo(endedOn != null);
    }
}
