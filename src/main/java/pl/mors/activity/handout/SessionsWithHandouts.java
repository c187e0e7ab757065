package pl.mors.activity.handout;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.attendance.AttendanceQueries;
import pl.mors.activity.attendance.AttendanceQueries.SheetRow;
import pl.mors.activity.attendance.AttendanceStatus;
import pl.mors.activity.session.SessionQueries;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.activity.session.SessionStatus;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Option;

/** The sessions at which something can be handed out, and to whom. */
@Component
class SessionsWithHandouts {

    private final SessionQueries sessions;
    private final AttendanceQueries sheets;
    private final HandoutQueries handouts;
    private final GroupAccess access;

    SessionsWithHandouts(
            SessionQueries sessions, AttendanceQueries sheets, HandoutQueries handouts, GroupAccess access) {
        this.sessions = sessions;
        this.sheets = sheets;
        this.handouts = handouts;
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

    /**
     * Whoever may have come, which is nobody of whom the sheet says that they were not there, and whoever holds it whatever the sheet
     * says now: it counts until somebody takes it back.
     */
    List<Option> people(SessionDetails session, HandoutKind kind) {
        if (!mayKnowNames(session)) {
            return List.of();
        }
        var holding = handouts.received(session.id(), kind);
        return sheets.sheet(session.id(), holding).stream()
                .filter(row -> mayHaveCome(row) || holding.contains(row.person()))
                .map(row -> new Option(
                        row.person().toString(),
                        row.name(),
                        mayHaveCome(row) ? null : Texts.t("activity.handout.was-not-there")))
                .toList();
    }

    private static boolean mayHaveCome(SheetRow row) {
        return row.status() == null || row.status() == AttendanceStatus.PRESENT;
    }
}
