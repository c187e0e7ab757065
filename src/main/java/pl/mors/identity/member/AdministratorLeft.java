package pl.mors.identity.member;

import java.util.List;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;

/** An organisation always has somebody who gets in as its administrator. Source: our own; nobody could let anybody in again. */
final class AdministratorLeft {

    private AdministratorLeft() {}

    /** Whether an administrator is left when this member is none any more. */
    static boolean without(MembershipId leaving, List<Member> members) {
        return members.stream()
                .anyMatch(member -> !member.id().equals(leaving)
                        && member.state() == Member.State.ACTIVE
                        && member.is(Role.ADMINISTRATOR));
    }
}
