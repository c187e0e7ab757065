package pl.mors.activity.offline;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.attendance.AttendancePages;
import pl.mors.activity.attendance.AttendanceQueries;
import pl.mors.activity.attendance.OpenSheets;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;

/** Says of which session refused ticks are, and whom they name, as far as whoever sends them may know. */
@Component
class RefusedSessions {

    private final OfflineQueries sessions;
    private final AttendancePages pages;
    private final OpenSheets openSheets;
    private final AttendanceQueries attendance;
    private final GroupAccess access;

    RefusedSessions(
            OfflineQueries sessions,
            AttendancePages pages,
            OpenSheets openSheets,
            AttendanceQueries attendance,
            GroupAccess access) {
        this.sessions = sessions;
        this.pages = pages;
        this.openSheets = openSheets;
        this.attendance = attendance;
        this.access = access;
    }

    /** Empty where the session is out of reach. */
    Optional<RefusedAt> of(SessionId id, Collection<Tick> ticks) {
        try {
            access.requireWritable(id);
            var session = pages.find(id);
            var became = sessions.became(id)
                    .flatMap(this::inReach)
                    .filter(last -> last.status().takesPlace());
            return Optional.of(new RefusedAt(
                    Texts.t("activity.offline.refused.at", session.groupName(), when(session)),
                    pages.mayKnowNames(session) ? names(session, ticks) : Map.of(),
                    became.map(last -> last.id().value()).orElse(null),
                    became.map(RefusedSessions::when).orElse(null)));
        } catch (NotFound outOfReach) {
            return Optional.empty();
        }
    }

    /** What it became may have been given to somebody else. */
    private Optional<SessionDetails> inReach(SessionId id) {
        try {
            return Optional.of(pages.find(id));
        } catch (NotFound outOfReach) {
            return Optional.empty();
        }
    }

    private Map<UUID, String> names(SessionDetails session, Collection<Tick> ticks) {
        Set<PersonId> named = new LinkedHashSet<>();
        ticks.forEach(tick -> tick.about().person().ifPresent(named::add));
        return attendance
                .sheet(session.id(), openSheets.open(session.id(), named).people())
                .stream()
                .filter(row -> named.contains(row.person()))
                .collect(Collectors.toMap(row -> row.person().value(), AttendanceQueries.SheetRow::name));
    }

    private static String when(SessionDetails session) {
        return Texts.t(
                "activity.offline.when",
                session.time().day(),
                session.time().startTime(),
                session.time().endTime());
    }
}
