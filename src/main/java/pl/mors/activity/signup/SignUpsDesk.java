package pl.mors.activity.signup;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SignUpUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.signup.SignUpQueries.Waiting;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItemSource;
import pl.mors.platform.text.Texts;

/** Residents who signed up on the site and wait for an answer, group by group. */
@Component
class SignUpsDesk implements DeskItemSource {

    private final SignUpQueries signUps;
    private final CurrentUser user;
    private final GroupAccess access;

    SignUpsDesk(SignUpQueries signUps, CurrentUser user, GroupAccess access) {
        this.signUps = signUps;
        this.user = user;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        if (!user.may(DataClass.ROSTER, Action.WRITE)) {
            return List.of();
        }
        return signUps.waiting(today, access.sight()).stream()
                .limit(limit)
                .map(SignUpsDesk::item)
                .toList();
    }

    private static DeskItem item(Waiting one) {
        return DeskItem.due(
                        Kind.RECRUITMENT,
                        SignUpTerm.answerBy(one.firstOn()),
                        "activity.desk.sign-ups",
                        List.of(one.groupName(), Texts.n("activity.people", one.people())),
                        SignUpUrls.signUps(one.group()))
                .ownIf(one.leads());
    }
}
