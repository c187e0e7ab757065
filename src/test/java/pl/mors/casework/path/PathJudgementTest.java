package pl.mors.casework.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.mors.platform.DateRange;
import pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod;

class PathJudgementTest {

    private static final DateRange DAYS = new DateRange(LocalDate.of(2019, 1, 15), LocalDate.of(2019, 9, 15));

    @Test
    void aReviewThatFoundItCompletedOrBrokenOffIsTheLast() {
        var reviewedOn = LocalDate.of(2019, 5, 15);
        assertThat(dueOn(reviewedOn, false)).isEqualTo(LocalDate.of(2019, 8, 15));
        assertThat(dueOn(reviewedOn, true)).isNull();
    }

    @Test
    void whatWasAgreedAfterwardsIsReviewedAgain() {
        assertThat(dueOn(LocalDate.of(2019, 1, 14), true)).isEqualTo(LocalDate.of(2019, 4, 15));
    }

    private static @Nullable LocalDate dueOn(LocalDate reviewedOn, boolean ended) {
        return PathJudgement.of(
                        ProgrammingPeriod.FROM_2014_TO_2020,
                        PathForm.REINTEGRATION_PATH,
                        DAYS,
                        List.of(),
                        reviewedOn,
                        ended)
                .reviewDueOn();
    }
}
