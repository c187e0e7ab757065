package pl.mors.activity.attendance;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.attendance.AttendanceQueries.SheetRow;
import pl.mors.activity.enrolment.EnrolmentQueries;
import pl.mors.activity.evidence.EvidenceOfGroup;
import pl.mors.calendar.TimeRange;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;

/**
 * Lets changes of sheets pass. Of the session it reads what that asks, and not what its page says: a sheet is saved while people stand at
 * the door.
 */
@Component
public class OpenSheets {

    private final JdbcClient jdbc;
    private final AttendanceQueries sheets;
    private final EnrolmentQueries people;
    private final GroupAccess access;

    OpenSheets(JdbcClient jdbc, AttendanceQueries sheets, EnrolmentQueries people, GroupAccess access) {
        this.jdbc = jdbc;
        this.sheets = sheets;
        this.people = people;
        this.access = access;
    }

    /**
     * @param named whom the change names
     * @throws NotFound when there is no such session, or its sheet is not the current user's to change
     */
    @Transactional(readOnly = true)
    public OpenSheet open(SessionId session, Set<PersonId> named) {
        var found = find(session).filter(this::isOpen).orElseThrow(() -> new NotFound("sheet of session " + session));
        return new OpenSheet(session, found.group(), found.time(), within(session, found, named));
    }

    private record Found(
            GroupId group, boolean hiddenMembership, TimeRange time, EvidenceOfGroup evidence, boolean leads) {}

    private Optional<Found> find(SessionId session) {
        return jdbc.sql("""
                        SELECT s.group_id, g.hidden_membership, lower(e.period) AS from_at, upper(e.period) AS to_at,
                            evidence_on(g.id, e.on_day) AS evidence,
                            EXISTS (SELECT FROM session_leader l WHERE l.organisation_id = s.organisation_id
                                AND l.session_id = s.id AND l.membership_id = :self) AS leads
                        FROM session s
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                        WHERE s.id = :session
                        """)
                .param("session", session.value())
                .param("self", access.sight().membership())
                .query((row, number) -> new Found(
                        new GroupId(row.getObject("group_id", UUID.class)),
                        row.getBoolean("hidden_membership"),
                        TimeRange.ofRow(row),
                        EvidenceOfGroup.ofCode(row.getString("evidence")),
                        row.getBoolean("leads")))
                .optional();
    }

    /** Whoever may know nobody's name there may neither say who came. */
    private boolean isOpen(Found session) {
        return access.writing().reaches(session.leads())
                && access.sight().reaches(session.leads())
                && access.sight().names(session.hiddenMembership(), session.leads());
    }

    /** Whom the change may name: whom its writer could have found, and who is on the sheet anyway. */
    private Set<PersonId> within(SessionId session, Found found, Set<PersonId> named) {
        if (!found.evidence().listsPeople()) {
            return Set.of();
        }
        var reach = people.withinReach(found.group(), named, found.time().day());
        if (reach.containsAll(named)) {
            return named;
        }
        Set<PersonId> allowed = new LinkedHashSet<>(reach);
        sheets.sheet(session, Set.of()).stream().map(SheetRow::person).forEach(allowed::add);
        allowed.retainAll(named);
        return allowed;
    }
}
