package pl.mors.participant.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FourEyesTest {

    private static final UUID COORDINATOR = UUID.randomUUID();
    private static final UUID SOCIAL_WORKER = UUID.randomUUID();

    @Test
    void whoeverCheckedNothingMayApprove() {
        assertThat(FourEyes.areMissing(COORDINATOR, List.of(SOCIAL_WORKER))).isFalse();
        assertThat(FourEyes.areMissing(COORDINATOR, List.of())).isFalse();
    }

    @Test
    void whoeverCheckedOneOfThemNeedsAReason() {
        assertThat(FourEyes.areMissing(COORDINATOR, List.of(SOCIAL_WORKER, COORDINATOR)))
                .isTrue();
    }
}
