package pl.mors.activity.signup;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SignUpUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.signup.SignUpQueries.Waiting;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;
import pl.mors.platform.text.Texts;

/** Residents who signed up on the site and wait for an answer, or for a call that tells of it, group by group. */
@Component
class SignUpsDesk implements DeskItemSource {

    private final SignUpQueries signUps;
    private final GroupAccess access;

    SignUpsDesk(SignUpQueries signUps, GroupAccess access) {
        this.signUps = signUps;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        return access.sightOfWriter().stream()
                .flatMap(sight -> signUps.waiting(today, sight).stream())
                .flatMap(SignUpsDesk::items)
                .limit(limit)
                .toList();
    }

    private static Stream<DeskItem> items(Waiting one) {
        var firstOn = one.firstOn();
        var toAnswer = firstOn == null
                ? Stream.<DeskItem>empty()
                : Stream.of(DeskItem.due(
                        Kind.RECRUITMENT,
                        SignUpTerm.answerBy(firstOn),
                        "activity.desk.sign-ups",
                        List.of(one.groupName(), Texts.n("activity.people", one.people())),
                        SignUpUrls.signUps(one.group())));
        var toCall = one.toCall() == 0
                ? Stream.<DeskItem>empty()
                : Stream.of(DeskItem.open(
                        Kind.RECRUITMENT,
                        Urgency.SOON,
                        "activity.desk.sign-up-calls",
                        List.of(one.groupName(), Texts.n("activity.people", one.toCall())),
                        SignUpUrls.signUps(one.group())));
        return Stream.concat(toAnswer, toCall).map(item -> item.ownIf(one.leads()));
    }
}
