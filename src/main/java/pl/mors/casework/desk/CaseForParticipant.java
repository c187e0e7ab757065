package pl.mors.casework.desk;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pl.mors.casework.CaseworkUrls;
import pl.mors.casework.access.CaseAccess;
import pl.mors.casework.cases.SupportCaseQueries;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.participant.NextSteps;
import pl.mors.participant.Participation;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Link;
import pl.mors.programme.Programme;

/** Opens the case of a participant, leads to one's own, or hands over somebody's. */
@Component
@Order(30)
class CaseForParticipant implements NextSteps {

    private final CurrentUser user;
    private final SupportCaseQueries cases;
    private final CaseAccess access;

    CaseForParticipant(CurrentUser user, SupportCaseQueries cases, CaseAccess access) {
        this.user = user;
        this.cases = cases;
        this.access = access;
    }

    @Override
    public List<Link> after(Participation participation, Programme programme) {
        if (!user.may(DataClass.PARTICIPATION, Action.WRITE)) {
            return List.of();
        }
        var worker = CaseworkUrls.worker(participation.id());
        var held = cases.of(participation.id());
        if (held.isEmpty()) {
            return List.of(Link.to(Texts.t("casework.worker.open"), worker));
        }
        if (held.get().worker().value().equals(access.self())) {
            return List.of(Link.to(
                    Texts.t("casework.case.open"), CaseworkUrls.page(held.get().id())));
        }
        return user.may(DataClass.PARTICIPATION, Action.OVERRIDE)
                ? List.of(Link.to(Texts.t("casework.worker.change"), worker))
                : List.of();
    }
}
