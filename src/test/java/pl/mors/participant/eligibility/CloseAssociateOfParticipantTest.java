package pl.mors.participant.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CloseAssociateOfParticipantTest {

    @Test
    void isMetBesideAParticipantOfTheProgramme() {
        assertThat(check(true, true)).extracting(Finding::state).containsExactly(FindingState.MET);
    }

    @Test
    void asksForTheParticipant() {
        assertThat(check(true, false)).extracting(Finding::state).containsExactly(FindingState.MISSING_EVIDENCE);
    }

    @Test
    void isNotMetInAProgrammeWithoutCloseAssociates() {
        assertThat(check(false, true)).extracting(Finding::state).containsExactly(FindingState.NOT_MET);
    }

    @Test
    void doesNotConcernParticipants() {
        assertThat(new CloseAssociateOfParticipant().check(Examples.terms(), Examples.resident()))
                .isEmpty();
    }

    private static List<Finding> check(boolean allowed, boolean ofParticipant) {
        return new CloseAssociateOfParticipant()
                .check(Examples.terms(allowed, true), Examples.associate(ofParticipant));
    }
}
