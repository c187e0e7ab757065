package pl.mors.participant.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.mors.participant.SituationAfterExit;
import pl.mors.participant.followup.ExitSituationCheck.Refusal;

class ExitSituationCheckTest {

    private static final LocalDate LEFT = LocalDate.of(2019, 4, 17);
    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    @Test
    void acceptsSeveralSituationsFromTheExitToToday() {
        assertThat(check(LEFT, LEFT, SituationAfterExit.EMPLOYMENT, SituationAfterExit.QUALIFICATION))
                .isEmpty();
        assertThat(check(TODAY, LEFT, SituationAfterExit.NO_NEW_ACTIVITY)).isEmpty();
    }

    @Test
    void refusesSomebodyWhoHasNotLeft() {
        assertThat(check(TODAY, null, SituationAfterExit.EMPLOYMENT)).contains(Refusal.NOT_LEFT);
    }

    @Test
    void refusesADayBeforeTheExitAndInTheFuture() {
        assertThat(check(LEFT.minusDays(1), LEFT, SituationAfterExit.EMPLOYMENT))
                .contains(Refusal.MEASURED_BEFORE_EXIT);
        assertThat(check(TODAY.plusDays(1), LEFT, SituationAfterExit.EMPLOYMENT))
                .contains(Refusal.MEASURED_IN_THE_FUTURE);
    }

    @Test
    void refusesNoActivityTogetherWithOne() {
        assertThat(check(TODAY, LEFT, SituationAfterExit.NO_NEW_ACTIVITY, SituationAfterExit.JOB_SEARCH))
                .contains(Refusal.CONTRADICTION);
    }

    private static Optional<Refusal> check(LocalDate on, @Nullable LocalDate left, SituationAfterExit... situations) {
        return ExitSituationCheck.check(new ExitSituation(List.of(situations), on, null), left, TODAY);
    }
}
