package pl.mors.activity.remote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.RemoteUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.guest.GuestQueries;
import pl.mors.activity.remote.RemoteQueries.Attendee;
import pl.mors.activity.remote.RemoteQueries.Recorded;
import pl.mors.activity.remote.RemoteQueries.Traces;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;
import pl.mors.platform.text.Texts;

/** Presence at remote classes for which there is no proof. */
@Component
class RemoteDesk implements DeskItemSource {

    private final RemoteQueries remote;
    private final GroupAccess access;

    RemoteDesk(RemoteQueries remote, GroupAccess access) {
        this.remote = remote;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        var recorded = access.sightOfWriter()
                .map(sight -> remote.recorded(GuestQueries.askedSince(today), sight))
                .orElse(List.of());
        if (recorded.isEmpty()) {
            return List.of();
        }
        var traces = remote.traces(
                recorded.stream().map(one -> one.session().value()).collect(Collectors.toSet()));
        var unproved = new LinkedHashMap<SessionId, List<Recorded>>();
        for (var one : recorded) {
            if (!isProved(one, traces.get(new Attendee(one.session().value(), one.person())))) {
                unproved.computeIfAbsent(one.session(), session -> new ArrayList<>())
                        .add(one);
            }
        }
        return unproved.values().stream().map(RemoteDesk::item).limit(limit).toList();
    }

    private static boolean isProved(Recorded one, @Nullable Traces traces) {
        var terms = RemoteTerms.on(one.day());
        return traces != null
                && RemotePresence.of(one.time(), traces.stays(), traces.mails(), terms)
                        .covers(one.time(), one.late(), one.leftEarly(), terms);
    }

    private static DeskItem item(List<Recorded> people) {
        var session = people.getFirst();
        return DeskItem.open(
                        Kind.ATTENDANCE,
                        Urgency.SOON,
                        "activity.desk.remote",
                        List.of(session.groupName(), session.day(), Texts.n("activity.people", people.size())),
                        RemoteUrls.remote(session.session()))
                .ownIf(session.own());
    }
}
