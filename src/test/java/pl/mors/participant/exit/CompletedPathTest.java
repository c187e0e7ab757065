package pl.mors.participant.exit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R03: without support nobody completed a path")
class CompletedPathTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 15);

    @Test
    void isNobodysWithoutSupport() {
        assertThat(CompletedPath.allows(new ProgrammeExit(DAY, ExitReason.PATH_COMPLETED, false), 0))
                .isFalse();
        assertThat(CompletedPath.allows(new ProgrammeExit(DAY, ExitReason.JOB_TAKEN, true), 0))
                .isFalse();
        assertThat(CompletedPath.allows(new ProgrammeExit(DAY, ExitReason.PATH_COMPLETED, true), 1))
                .isTrue();
    }

    @Test
    void leavesOtherReasonsToEverybody() {
        assertThat(CompletedPath.allows(new ProgrammeExit(DAY, ExitReason.OWN_STATEMENT, false), 0))
                .isTrue();
    }
}
