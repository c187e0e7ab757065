package pl.mors.activity.attendance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.attendance.AttendanceQueries.SheetRow;
import pl.mors.activity.child.ChildQueries;
import pl.mors.activity.child.ChildQueries.PickUp;
import pl.mors.activity.enrolment.EnrolmentQueries;
import pl.mors.activity.session.SessionQueries;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.activity.session.SessionStatus;
import pl.mors.person.AccessNeedQueries;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;

/** What the page of a sheet shows, and to whom. */
@Component
public class AttendancePages {

    private final SessionQueries sessions;
    private final AttendanceQueries sheets;
    private final EnrolmentQueries people;
    private final AccessNeedQueries needs;
    private final ChildQueries children;
    private final GroupAccess access;
    private final BusinessDate businessDate;

    AttendancePages(
            SessionQueries sessions,
            AttendanceQueries sheets,
            EnrolmentQueries people,
            AccessNeedQueries needs,
            ChildQueries children,
            GroupAccess access,
            BusinessDate businessDate) {
        this.sessions = sessions;
        this.sheets = sheets;
        this.people = people;
        this.needs = needs;
        this.children = children;
        this.access = access;
        this.businessDate = businessDate;
    }

    /** Who may pick up whom: for who leads the group alone, and on no sheet that keeps names to itself. */
    public List<PickUp> pickUps(SessionDetails session) {
        return session.leads() && session.evidence().namesPeople() ? children.pickUps(session.id()) : List.of();
    }

    public SessionDetails find(SessionId sessionId) {
        return sessions.find(sessionId, access.sight()).orElseThrow(() -> new NotFound("session " + sessionId));
    }

    public boolean mayKnowNames(SessionDetails session) {
        return access.sight().names(session.hiddenMembership(), session.leads());
    }

    /** What the sheet of an annulled session said: it stays in the history. */
    List<SheetRow> kept(SessionDetails session) {
        return session.status() == SessionStatus.ANNULLED
                ? sheets.sheet(session.id(), List.of()).stream()
                        .filter(row -> row.status() != null)
                        .toList()
                : List.of();
    }

    static AttendancePage closed(SessionDetails session, Notice why, boolean enteredAnew) {
        return new AttendancePage(
                Form.blank(),
                session,
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                null,
                why,
                false,
                false,
                false,
                enteredAnew,
                false);
    }

    AttendancePage page(Form form, SessionDetails session, List<SheetRow> rows) {
        return new AttendancePage(
                form,
                session,
                rows,
                needs.of(rows.stream().map(SheetRow::person).toList()),
                pickUps(session),
                List.of(),
                sheets.corrections(session.id()),
                people.searchesByName(),
                null,
                null,
                false,
                session.status() == SessionStatus.HELD && session.time().day().isBefore(businessDate.today()),
                session.leads()
                        && session.evidence().listsPeople()
                        && session.time().day().equals(businessDate.today()),
                false,
                true);
    }

    /** A sheet as it was sent, which was not saved. */
    AttendancePage page(Form form, OpenSheet opened) {
        return page(form, find(opened.session()), sheets.sheet(opened.session(), opened.people()));
    }

    /** The sheet with those who were found for it, whom it does not hold yet. */
    AttendancePage searched(Form form, OpenSheet opened, Set<PersonId> found) {
        Set<PersonId> all = new LinkedHashSet<>(opened.people());
        all.addAll(found);
        List<SheetRow> rows = sheets.sheet(opened.session(), all);
        return page(
                        form,
                        find(opened.session()),
                        rows.stream().filter(row -> isOn(row, opened.people())).toList())
                .withFound(
                        rows.stream().filter(row -> !isOn(row, opened.people())).toList());
    }

    private static boolean isOn(SheetRow row, Set<PersonId> onSheet) {
        return row.enrolled() || row.status() != null || onSheet.contains(row.person());
    }
}
