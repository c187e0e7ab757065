package pl.mors.activity.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.mors.Race;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.person.PersonId;
import pl.mors.programme.ProgrammeId;

/** What follows from a saved sheet by the real view of supports: who starts, where and with which number. */
class FirstSupportTest extends ClubSheets {

    @Test
    void aTickAtTheClubWithADeclarationStartsTheParticipation() {
        var session = clubSession(DAY);

        record(session, 1, Map.of(halina, AttendanceStatus.PRESENT, zbyszek, AttendanceStatus.ABSENT));

        assertThat(startedOn(halina)).isEqualTo(DAY);
        assertThat(startedOn(zbyszek)).isNull();
        assertThat(starting(session)).containsExactly(halina);
    }

    @Test
    void onlyTheFirstSupportStartsIt() {
        var first = clubSession(DAY.minusWeeks(1));
        var second = clubSession(DAY);

        record(first, 1, Map.of(halina, AttendanceStatus.PRESENT));
        record(second, 1, Map.of(halina, AttendanceStatus.PRESENT));

        assertThat(startedOn(halina)).isEqualTo(DAY.minusWeeks(1));
        assertThat(starting(second)).isEmpty();
    }

    @Test
    void aPicnicStartsNobody() {
        var picnic = town.group("Piknik");
        town.runs(picnic, programme, "piknik", LocalDate.of(2018, 9, 1), null);
        var session = town.session(picnic, GroupTown.hours(DAY, "14:00", "18:00"));

        record(session, 1, Map.of(halina, AttendanceStatus.PRESENT));

        assertThat(startedOn(halina)).isNull();
        assertThat(row(session, halina).undeclared()).isFalse();
    }

    @Test
    void whoHasNotDeclaredIsKeptAsAGuestUntilTheDayOfTheDeclaration() {
        var guest = town.person("Oksana", "Gość");
        var late = declared("Maria", "Późna", DAY.plusDays(1));
        var session = clubSession(DAY);

        record(session, 1, Map.of(guest, AttendanceStatus.PRESENT, late, AttendanceStatus.PRESENT));

        assertThat(row(session, guest).undeclared()).isTrue();
        assertThat(row(session, late).undeclared()).isTrue();
        assertThat(startedOn(late)).isNull();
        assertThat(live(session)).isEqualTo(2);
    }

    @Test
    void aSessionThatIsOnlyPlannedSupportsNobody() {
        var session = clubSession(DAY);
        town.town()
                .inside(() -> jdbc.sql("""
                                INSERT INTO attendance (organisation_id, id, session_id, person_id, status)
                                VALUES (current_organisation(), gen_random_uuid(), :session, :person, 'present')
                                """)
                        .param("session", session.value())
                        .param("person", halina.value())
                        .update());

        assertThat(startedOn(halina)).isNull();
    }

    @Test
    void theDayDecidesToWhichProgrammeAGroupsSessionBelongs() {
        var town2 = town.programme(LocalDate.of(2018, 1, 8), null, false);
        var group = town.group("Klub sąsiedzki");
        town.runs(group, programme, "klub", LocalDate.of(2018, 9, 1), DAY.minusDays(1));
        town.runs(group, town2, "klub", DAY, null);
        town.participates(halina, town2, null);
        var before = town.session(group, GroupTown.hours(DAY.minusDays(1), "16:00", "18:00"));
        var after = town.session(group, GroupTown.hours(DAY, "16:00", "18:00"));

        record(before, 1, Map.of(halina, AttendanceStatus.PRESENT));
        record(after, 1, Map.of(halina, AttendanceStatus.PRESENT));

        assertThat(supports(halina, programme)).containsExactly(DAY.minusDays(1));
        assertThat(supports(halina, town2)).containsExactly(DAY);
    }

    @Test
    void aTickStartsTheParticipationInAProgrammeWithoutDeclaration() {
        var open = town.programme(LocalDate.of(2018, 1, 8), null, false);
        var group = town.group("Klub sąsiedzki");
        town.runs(group, open, "klub", LocalDate.of(2018, 9, 1), null);
        town.participates(zbyszek, open, null);
        var session = town.session(group, GroupTown.hours(DAY, "16:00", "18:00"));

        record(session, 1, Map.of(halina, AttendanceStatus.PRESENT, zbyszek, AttendanceStatus.PRESENT));

        assertThat(supports(halina, open)).containsExactly(DAY);
        assertThat(starting(session)).containsExactlyInAnyOrder(halina, zbyszek);
        assertThat(numbers(open)).containsExactly(1, 2);

        record(session, 2, Map.of(halina, AttendanceStatus.ABSENT, town.person(), AttendanceStatus.EXCUSED));

        assertThat(supports(halina, open)).isEmpty();
        assertThat(numbers(open)).as("whoever was not there did not join").containsExactly(1, 2);
    }

    @Test
    void whereNothingIsASupportAndOutsideThePeriodNobodyJoins() {
        var open = town.programme(LocalDate.of(2018, 1, 8), DAY, false);
        var picnic = town.group("Piknik");
        town.runs(picnic, open, "piknik", LocalDate.of(2018, 9, 1), null);
        var club = town.group("Klub sąsiedzki");
        town.runs(club, open, "klub", LocalDate.of(2018, 9, 1), null);

        record(
                town.session(picnic, GroupTown.hours(DAY, "16:00", "18:00")),
                1,
                Map.of(halina, AttendanceStatus.PRESENT));
        record(
                town.session(club, GroupTown.hours(DAY.plusDays(1), "16:00", "18:00")),
                1,
                Map.of(halina, AttendanceStatus.PRESENT));

        assertThat(numbers(open)).isEmpty();
    }

    @Test
    void newcomersOfSheetsThatAreSavedAtTheSameMomentGetNumbersWithoutGaps() throws Exception {
        var open = town.programme(LocalDate.of(2018, 1, 8), null, false);
        var sessions = List.of(openSession(open), openSession(open), openSession(open));
        var people = List.of(town.person(), town.person(), town.person());

        Race.of(3, runner -> record(sessions.get(runner), 1, Map.of(people.get(runner), AttendanceStatus.PRESENT)));

        assertThat(numbers(open)).containsExactly(1, 2, 3);
    }

    /** Made by the application, in the order of time, as all ids are. */
    @Test
    void newcomersGetIdsInTheOrderOfTime() {
        var open = town.programme(LocalDate.of(2018, 1, 8), null, false);
        record(openSession(open), 1, Map.of(halina, AttendanceStatus.PRESENT, zbyszek, AttendanceStatus.PRESENT));

        assertThat(ids(open))
                .hasSize(2)
                .isSorted()
                .allSatisfy(id -> assertThat(UUID.fromString(id).version()).isEqualTo(7));
    }

    private List<String> ids(ProgrammeId of) {
        return Objects.requireNonNull(town.town()
                .inside(() -> jdbc.sql(
                                "SELECT id::text FROM participation WHERE programme_id = :programme ORDER BY number")
                        .param("programme", of.value())
                        .query(String.class)
                        .list()));
    }

    private SessionId openSession(ProgrammeId open) {
        var group = town.group("Klub sąsiedzki");
        town.runs(group, open, "klub", LocalDate.of(2018, 9, 1), null);
        return town.session(group, GroupTown.hours(DAY, "16:00", "18:00"));
    }

    private List<Integer> numbers(ProgrammeId of) {
        return Objects.requireNonNull(town.town()
                .inside(() -> jdbc.sql(
                                "SELECT number FROM participation WHERE programme_id = :programme ORDER BY number")
                        .param("programme", of.value())
                        .query(Integer.class)
                        .list()));
    }

    private List<PersonId> starting(SessionId session) {
        return sheet(session).stream()
                .filter(AttendanceQueries.SheetRow::starts)
                .map(AttendanceQueries.SheetRow::person)
                .toList();
    }
}
