package pl.mors.participant.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mors.platform.DateRange;

class InstitutionEndTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);
    private static final DateRange PERIOD = new DateRange(LocalDate.of(2018, 3, 1), LocalDate.of(2019, 5, 10));

    @ParameterizedTest
    @CsvSource({
        "2018-03-01,           ,",
        "2019-05-10, 2019-05-10,",
        "2019-05-09, 2019-05-10, BEFORE_LAST_SUPPORT",
        "2019-05-11,           , OUTSIDE_PERIOD",
        "2019-05-16, 2019-05-10, IN_THE_FUTURE",
    })
    void isNotBeforeTheLastSupportNorOutsideThePeriod(
            LocalDate endedOn, LocalDate lastSupportOn, InstitutionEnd.Refusal refusal) {
        assertThat(InstitutionEnd.check(endedOn, lastSupportOn, PERIOD, TODAY).orElse(null))
                .isEqualTo(refusal);
    }
}
