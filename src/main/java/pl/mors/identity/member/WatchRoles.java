package pl.mors.identity.member;

import java.util.Collection;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.identity.RolesGiven;
import pl.mors.identity.access.PersonalDataRoles;
import pl.mors.platform.BusinessDate;

/** Whoever gives a role that opens data about people does so in somebody else's sight. A lone administrator is not held up. */
@Component
class WatchRoles {

    private static final Set<Role> WATCHERS = Set.of(Role.DIRECTOR, Role.DATA_PROTECTION_OFFICER);

    private final MemberRepository members;
    private final RoleGrantRepository grants;
    private final ApplicationEventPublisher events;
    private final BusinessDate businessDate;

    WatchRoles(
            MemberRepository members,
            RoleGrantRepository grants,
            ApplicationEventPublisher events,
            BusinessDate businessDate) {
        this.members = members;
        this.grants = grants;
        this.events = events;
        this.businessDate = businessDate;
    }

    /**
     * @param given roles that the member did not have before
     * @param by who gave them
     */
    void given(Member member, Collection<Role> given, MembershipId by, String organisationName) {
        var opening = PersonalDataRoles.among(given);
        if (opening.isEmpty()) {
            return;
        }
        grants.add(member.id(), opening, businessDate.today());
        var watchers = members.all().stream()
                .filter(other ->
                        other.state() == Member.State.ACTIVE && !other.id().equals(by))
                .filter(other -> other.roles().stream().anyMatch(WATCHERS::contains))
                .map(Member::email)
                .toList();
        events.publishEvent(
                new RolesGiven(member.displayName(), opening.stream().sorted().toList(), organisationName, watchers));
    }
}
