package pl.mors.activity.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AreaOfGroupTest {

    private final Asked asked = new Asked();

    @Test
    void whoLivesElsewhereIsNotTakenIn() {
        assertThat(new AreaOfGroup().check(asked.facts())).isEmpty();
        asked.livesElsewhere = true;
        assertThat(new AreaOfGroup().check(asked.facts())).contains(EnrolmentRefusal.OTHER_AREA);
    }

    @Test
    void aNamedRoleMayGoOnAgainstIt() {
        assertThat(EnrolmentRefusal.OTHER_AREA.isOverridable()).isTrue();
    }
}
