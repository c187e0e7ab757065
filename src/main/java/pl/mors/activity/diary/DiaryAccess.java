package pl.mors.activity.diary;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.MembershipId;
import pl.mors.identity.SignedIn;

/**
 * Whose diary the current user reads and writes: one's own, and whoever coordinates reads everybody's. Nobody writes in another's,
 * which the database holds by a policy of its own.
 */
@Component
public class DiaryAccess {

    private static final UUID NOBODY = new UUID(0, 0);

    private final CurrentUser user;

    DiaryAccess(CurrentUser user) {
        this.user = user;
    }

    /** Whose the only diary in reach is; null where every diary is. For SQL. */
    public @Nullable UUID onlyOf() {
        return readsAll() ? null : self().value();
    }

    public boolean readsAll() {
        return user.mayForEverybody(DataClass.DIARY, Action.READ);
    }

    public boolean writes() {
        return user.may(DataClass.DIARY, Action.WRITE);
    }

    /** Jobs and commands, where nobody is signed in, keep no diary. */
    public MembershipId self() {
        return new MembershipId(user.signedIn().map(SignedIn::membership).orElse(NOBODY));
    }
}
