package pl.mors.participant.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TargetGroupGroundTest {

    @Test
    void isMetByOneGroundAndNamesIt() {
        assertThat(check(true, Set.of("f"))).singleElement().satisfies(finding -> {
            assertThat(finding.state()).isEqualTo(FindingState.MET);
            assertThat(finding.sentence()).contains("osoba z niepełnosprawnością");
        });
    }

    @Test
    void isNotMetWithoutAGround() {
        assertThat(check(true, Set.of())).extracting(Finding::state).containsExactly(FindingState.NOT_MET);
    }

    @Test
    void isNotMetByAGroundThatTheProgrammeDoesNotKnow() {
        assertThat(check(true, Set.of("z"))).extracting(Finding::state).containsExactly(FindingState.NOT_MET);
    }

    @Test
    void isSilentWhereNoGroundIsRequired() {
        assertThat(check(false, Set.of())).isEmpty();
    }

    @Test
    void doesNotConcernCloseAssociates() {
        assertThat(new TargetGroupGround()
                        .check(Examples.terms(), Examples.associate(new MainParticipant(Examples.DAY, null))))
                .isEmpty();
    }

    private static List<Finding> check(boolean required, Set<String> grounds) {
        return new TargetGroupGround()
                .check(Examples.terms(true, required), Examples.facts(Examples.DAY, null, grounds));
    }
}
