package pl.mors.activity.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.activity.ActivityUrls;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.participant.NextSteps;
import pl.mors.participant.Participation;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Link;
import pl.mors.programme.Programme;

/** The way from a participant to the groups of their programme. */
@Component
class GroupsForParticipant implements NextSteps {

    private final CurrentUser user;

    GroupsForParticipant(CurrentUser user) {
        this.user = user;
    }

    @Override
    public List<Link> after(Participation participation, Programme programme) {
        var groups = Href.of(ActivityUrls.GROUPS).with("program", programme.code());
        return user.may(DataClass.ROSTER, Action.WRITE)
                ? List.of(Link.to(Texts.t("activity.enrolment.choose-group"), groups.value()))
                : List.of();
    }
}
