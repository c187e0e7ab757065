package pl.mors.activity.trip;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.mors.activity.SessionId;
import pl.mors.activity.safeguarding.LeaderChecks;
import pl.mors.activity.safeguarding.UncheckedLeader;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;

/** Who goes along with minors and was not looked up in the registers, for whoever may read that of each of them. */
@Component
class UncheckedGuardians {

    private final LeaderChecks checks;
    private final CurrentUser user;

    UncheckedGuardians(LeaderChecks checks, CurrentUser user) {
        this.checks = checks;
        this.user = user;
    }

    /** Memberships, and helpers without an account. */
    Set<UUID> of(SessionId session) {
        return user.may(DataClass.SAFEGUARDING, Action.READ)
                ? checks.ofSession(session).stream()
                        .map(UncheckedLeader::worker)
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
