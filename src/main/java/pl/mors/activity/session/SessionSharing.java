package pl.mors.activity.session;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.activity.SessionId;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.platform.Tenancy;
import pl.mors.platform.web.Option;

/** Which partners see a session, and which the reader could let see it. */
@Component
class SessionSharing {

    private final SharedSessionQueries shared;
    private final Organisations organisations;
    private final CurrentUser user;

    SessionSharing(SharedSessionQueries shared, Organisations organisations, CurrentUser user) {
        this.shared = shared;
        this.organisations = organisations;
        this.user = user;
    }

    Partners of(SessionId session) {
        var seeing = shared.sharedWith(session);
        var others = organisations.all().stream()
                .filter(one -> !one.id().equals(Tenancy.organisation()))
                .toList();
        return new Partners(
                options(others.stream()
                        .filter(one -> seeing.contains(one.id().value()))
                        .toList()),
                user.may(DataClass.ORGANISATION, Action.WRITE)
                        ? options(others.stream()
                                .filter(one -> !seeing.contains(one.id().value()))
                                .toList())
                        : List.of());
    }

    private static List<Option> options(List<PublicOrganisation> organisations) {
        return organisations.stream()
                .map(one -> Option.of(one.id().value().toString(), one.name()))
                .toList();
    }
}
