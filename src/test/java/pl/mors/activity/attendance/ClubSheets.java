package pl.mors.activity.attendance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.activity.attendance.RecordAttendance.Outcome;
import pl.mors.activity.attendance.RecordAttendance.TheRest;
import pl.mors.person.PersonId;
import pl.mors.programme.ProgrammeId;

/** A town with a club, two people who signed a declaration, and sheets to save. */
@IntegrationTest
abstract class ClubSheets {

    static final LocalDate DAY = LocalDate.of(2019, 5, 8);

    @Autowired
    RecordAttendance recordAttendance;

    @Autowired
    AttendanceQueries sheets;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestWorld world;

    GroupTown town;
    ProgrammeId programme;
    GroupId club;
    PersonId halina;
    PersonId zbyszek;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        programme = town.programme();
        club = town.club(programme);
        halina = declared("Halina", "Nowak", LocalDate.of(2019, 1, 10));
        zbyszek = declared("Zbyszek", "Wilk", LocalDate.of(2019, 1, 10));
    }

    String status(SessionId session) {
        return Objects.requireNonNull(town.town()
                .inside(() -> jdbc.sql("SELECT status FROM session WHERE id = :id")
                        .param("id", session.value())
                        .query(String.class)
                        .single()));
    }

    PersonId declared(String givenName, String familyName, LocalDate on) {
        var person = town.person(givenName, familyName);
        town.participates(person, programme, on);
        return person;
    }

    SessionId clubSession(LocalDate day) {
        return town.session(club, GroupTown.hours(day, "10:00", "12:00"));
    }

    Outcome record(SessionId session, int version, Map<PersonId, AttendanceStatus> sheet) {
        Map<PersonId, Optional<AttendanceStatus>> whole = new HashMap<>();
        sheet.forEach((person, status) -> whole.put(person, Optional.of(status)));
        return save(session, version, whole);
    }

    Outcome save(SessionId session, int version, Map<PersonId, Optional<AttendanceStatus>> sheet) {
        return Objects.requireNonNull(
                town.town().as(() -> recordAttendance.record(session, version, sheet, TheRest.UNANSWERED)));
    }

    int live(SessionId session) {
        return town.count(
                "SELECT count(*) FROM attendance WHERE session_id = ? AND superseded_at IS NULL", session.value());
    }

    AttendanceQueries.SheetRow row(SessionId session, PersonId person) {
        return sheet(session).stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    List<AttendanceQueries.SheetRow> sheet(SessionId session) {
        return Objects.requireNonNull(town.town().as(() -> sheets.sheet(session, List.of())));
    }

    @Nullable
    LocalDate startedOn(PersonId person) {
        return supports(person, programme).stream().min(LocalDate::compareTo).orElse(null);
    }

    List<LocalDate> supports(PersonId person, ProgrammeId of) {
        return Objects.requireNonNull(town.town()
                .inside(() -> jdbc.sql("""
                        SELECT given_on FROM support WHERE person_id = :person AND programme_id = :programme ORDER BY 1
                        """)
                        .param("person", person.value())
                        .param("programme", of.value())
                        .query(LocalDate.class)
                        .list()));
    }
}
