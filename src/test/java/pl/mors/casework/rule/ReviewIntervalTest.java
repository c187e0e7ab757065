package pl.mors.casework.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.mors.platform.Certainty;
import pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod;

class ReviewIntervalTest {

    private static final LocalDate FROM = LocalDate.of(2019, 1, 31);
    private static final LocalDate TO = LocalDate.of(2019, 8, 15);

    private final ReviewInterval rule =
            new ReviewInterval(ProgrammingPeriod.NONE, LocalDate.of(2000, 1, 1), 3, "zwyczaj", Certainty.PER_CALL);

    @Test
    void theFirstIsDueSoManyMonthsAfterTheBeginning() {
        assertThat(rule.dueOn(FROM, TO, null)).isEqualTo(LocalDate.of(2019, 4, 30));
    }

    @Test
    void theNextAfterTheLatestReviewOfThisAgreement() {
        assertThat(rule.dueOn(FROM, TO, LocalDate.of(2019, 4, 10))).isEqualTo(LocalDate.of(2019, 7, 10));
        assertThat(rule.dueOn(FROM, TO, LocalDate.of(2018, 12, 1))).isEqualTo(LocalDate.of(2019, 4, 30));
    }

    @Test
    void atTheLatestOnTheLastDayAndThenNoMore() {
        assertThat(rule.dueOn(FROM, TO, LocalDate.of(2019, 7, 1))).isEqualTo(TO);
        assertThat(rule.dueOn(FROM, TO, TO)).isNull();
    }
}
