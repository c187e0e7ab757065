package pl.mors.activity.handout;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.attendance.AttendanceQueries;
import pl.mors.activity.attendance.AttendanceStatus;
import pl.mors.activity.session.SessionQueries;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.activity.session.SessionStatus;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Option;

/** The sessions at which something can be handed out, and to whom. */
@Component
class SessionsWithHandouts {

    private final SessionQueries sessions;
    private final AttendanceQueries sheets;
    private final GroupAccess access;

    SessionsWithHandouts(SessionQueries sessions, AttendanceQueries sheets, GroupAccess access) {
        this.sessions = sessions;
        this.sheets = sheets;
        this.access = access;
    }

    /** One that was not called off. */
    SessionDetails find(SessionId id) {
        return sessions.find(id, access.sight())
                .filter(session -> session.status() == SessionStatus.PLANNED || session.status() == SessionStatus.HELD)
                .orElseThrow(() -> new NotFound("session " + id + " at which something is handed out"));
    }

    boolean mayKnowNames(SessionDetails session) {
        return access.sight().names(session.hiddenMembership(), session.leads());
    }

    /** Whoever may have come: nobody of whom the sheet says that they were not there. */
    List<Option> people(SessionDetails session) {
        if (!mayKnowNames(session)) {
            return List.of();
        }
        return sheets.sheet(session.id(), List.of()).stream()
                .filter(row -> row.status() == null || row.status() == AttendanceStatus.PRESENT)
                .map(row -> Option.of(row.person().toString(), row.name()))
                .toList();
    }
}
