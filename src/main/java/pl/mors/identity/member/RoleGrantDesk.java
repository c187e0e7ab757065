package pl.mors.identity.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.Role;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItemSource;
import pl.mors.platform.text.Texts;

/** For a month, roles that open data about people and that somebody else gave. */
@Component
class RoleGrantDesk implements DeskItemSource {

    private static final Set<Role> WATCHERS = Set.of(Role.ADMINISTRATOR, Role.DIRECTOR, Role.DATA_PROTECTION_OFFICER);

    private static final int DAYS = 30;

    private final RoleGrantRepository grants;
    private final CurrentUser user;

    RoleGrantDesk(RoleGrantRepository grants, CurrentUser user) {
        this.grants = grants;
        this.user = user;
    }

    @Override
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        if (user.get().roles().stream().noneMatch(WATCHERS::contains)) {
            return List.of();
        }
        return grants.ofOthers(user.get().account(), today.minusDays(DAYS), limit).stream()
                .map(grant -> DeskItem.open(
                        DeskItem.Kind.OFFICE,
                        DeskItem.Urgency.LATER,
                        "identity.desk.role-grant",
                        List.of(
                                grant.displayName(),
                                grant.grantedOn(),
                                Texts.t("identity.role." + grant.role().code())),
                        IdentityUrls.MEMBERS))
                .toList();
    }
}
