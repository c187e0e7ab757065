package pl.mors.participant.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R01: otherwise only beside a participant")
class CloseAssociateOfParticipantTest {

    private static final MainParticipant JOINED = new MainParticipant(Examples.DAY, null);

    @Test
    void isMetBesideAParticipantOfTheProgramme() {
        assertThat(check(true, JOINED)).extracting(Finding::state).containsExactly(FindingState.MET);
    }

    @Test
    void asksForTheParticipant() {
        assertThat(check(true, null)).extracting(Finding::state).containsExactly(FindingState.MISSING_EVIDENCE);
    }

    @Test
    void wantsTheParticipantToBeInTheProgrammeOnThatDay() {
        var left = Examples.DAY.minusDays(1);
        assertThat(state(new MainParticipant(left, left))).isEqualTo(FindingState.MISSING_EVIDENCE);
        assertThat(state(new MainParticipant(left, Examples.DAY))).isEqualTo(FindingState.MET);
        assertThat(state(new MainParticipant(Examples.DAY.plusDays(1), null))).isEqualTo(FindingState.MISSING_EVIDENCE);
        assertThat(state(new MainParticipant(null, null))).isEqualTo(FindingState.MISSING_EVIDENCE);
    }

    @Test
    void isNotMetInAProgrammeWithoutCloseAssociates() {
        assertThat(check(false, JOINED)).extracting(Finding::state).containsExactly(FindingState.NOT_MET);
    }

    @Test
    void doesNotConcernParticipants() {
        assertThat(new CloseAssociateOfParticipant().check(Examples.terms(), Examples.resident()))
                .isEmpty();
    }

    private static FindingState state(MainParticipant main) {
        return check(true, main).getFirst().state();
    }

    private static List<Finding> check(boolean allowed, @Nullable MainParticipant main) {
        return new CloseAssociateOfParticipant().check(Examples.terms(allowed, true), Examples.associate(main));
    }
}
