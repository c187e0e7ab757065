package pl.mors.activity.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommunityOfGroupTest {

    private final Asked asked = new Asked();

    @Test
    void aGroupForEverybodyAsksForNoCommunity() {
        assertThat(check()).isEmpty();
    }

    @Test
    void aGroupOfOneCommunityTakesInItsPeopleOnly() {
        asked.communityOnly = true;
        assertThat(check()).contains(EnrolmentRefusal.OTHER_COMMUNITY);
        asked.ofCommunity = true;
        assertThat(check()).isEmpty();
    }

    @Test
    void aNamedRoleMayGoOnAgainstIt() {
        assertThat(EnrolmentRefusal.OTHER_COMMUNITY.isOverridable()).isTrue();
    }

    private Optional<EnrolmentRefusal> check() {
        return new CommunityOfGroup().check(asked.facts());
    }
}
