package pl.mors.identity.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;

class AdministratorLeftTest {

    private static final Member LEAVING = member(Member.State.ACTIVE, Role.ADMINISTRATOR);

    @Test
    void anotherAdministratorWhoSignsInIsEnough() {
        assertThat(left(member(Member.State.ACTIVE, Role.COORDINATOR, Role.ADMINISTRATOR)))
                .isTrue();
    }

    @Test
    void theLeavingOneDoesNotCount() {
        assertThat(left()).isFalse();
    }

    @Test
    void neitherDoesSomebodyWithoutPasswordAccessOrTheRole() {
        assertThat(left(
                        member(Member.State.INVITED, Role.ADMINISTRATOR),
                        member(Member.State.ENDED, Role.ADMINISTRATOR),
                        member(Member.State.ACTIVE, Role.COORDINATOR)))
                .isFalse();
    }

    private static boolean left(Member... others) {
        var all = new ArrayList<>(List.of(others));
        all.add(LEAVING);
        return AdministratorLeft.without(LEAVING.id(), all);
    }

    private static Member member(Member.State state, Role... roles) {
        return new Member(MembershipId.next(), "Adam Próbny", "adam@example.test", List.of(roles), state);
    }
}
