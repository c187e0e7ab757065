package pl.mors.activity.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.StatementCount;
import pl.mors.TestWorld;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.activity.attendance.RecordAttendance.Outcome;
import pl.mors.activity.attendance.RecordAttendance.TheRest;
import pl.mors.person.PersonId;
import pl.mors.programme.ProgrammeId;

/** Saving sheets, and what follows from them by the real view of supports. */
@IntegrationTest
class RecordAttendanceTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 8);

    @Autowired
    private RecordAttendance recordAttendance;

    @Autowired
    private AttendanceQueries sheets;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private ProgrammeId programme;
    private GroupId club;
    private PersonId halina;
    private PersonId zbyszek;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        programme = town.programme();
        club = town.club(programme);
        halina = declared("Halina", "Nowak", LocalDate.of(2019, 1, 10));
        zbyszek = declared("Zbyszek", "Wilk", LocalDate.of(2019, 1, 10));
    }

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

    @Test
    void aCorrectionMovesTheStartAndKeepsWhatWasKnown() {
        var first = clubSession(DAY.minusWeeks(1));
        var second = clubSession(DAY);
        record(first, 1, Map.of(halina, AttendanceStatus.PRESENT));
        record(second, 1, Map.of(halina, AttendanceStatus.PRESENT));

        record(first, 2, Map.of(halina, AttendanceStatus.ABSENT));

        assertThat(startedOn(halina)).isEqualTo(DAY);
        assertThat(live(first)).isEqualTo(1);
        assertThat(town.count(
                        "SELECT count(*) FROM attendance WHERE session_id = ? AND superseded_at IS NOT NULL",
                        first.value()))
                .isEqualTo(1);
        assertThat(Objects.requireNonNull(town.town().as(() -> sheets.corrections(first))))
                .singleElement()
                .satisfies(one -> assertThat(one.status()).isEqualTo(AttendanceStatus.PRESENT));
    }

    @Test
    void thereIsNoMomentWithoutTheOldOrTheNewRow() {
        var session = clubSession(DAY);
        record(session, 1, Map.of(halina, AttendanceStatus.PRESENT));
        record(session, 2, Map.of(halina, AttendanceStatus.EXCUSED));

        assertThat(town.count(
                        "SELECT count(*) FROM attendance a JOIN attendance b ON b.session_id = a.session_id"
                                + " AND b.person_id = a.person_id AND b.recorded_at = a.superseded_at WHERE a.session_id = ?",
                        session.value()))
                .isEqualTo(1);
    }

    @Test
    void whatIsOnRecordAlreadyIsNotWrittenAgain() {
        var session = clubSession(DAY);
        record(session, 1, Map.of(halina, AttendanceStatus.PRESENT));
        record(session, 2, Map.of(halina, AttendanceStatus.PRESENT, zbyszek, AttendanceStatus.PRESENT));

        assertThat(town.count("SELECT count(*) FROM attendance WHERE session_id = ?", session.value()))
                .isEqualTo(2);
    }

    @Test
    void whoWasPutOnTheSheetByMistakeIsTakenOff() {
        var session = clubSession(DAY);
        record(session, 1, Map.of(halina, AttendanceStatus.PRESENT));

        save(session, 2, Map.of(halina, Optional.empty()));

        assertThat(live(session)).isZero();
        assertThat(startedOn(halina)).isNull();
    }

    @Test
    void whoHadAPlaceThatDayAndHasNoAnswerIsLeftOut() {
        var session = clubSession(DAY);
        town.enrolled(club, halina, DAY);
        town.enrolled(club, zbyszek, DAY.minusWeeks(1));
        town.enrolled(club, town.person(), DAY.plusDays(1));
        assertThat(leftOut(session)).as("of a session that is only planned").isZero();

        assertThat(record(session, 1, Map.of(halina, AttendanceStatus.PRESENT)))
                .isEqualTo(new RecordAttendance.Recorded(1));
        assertThat(leftOut(session)).isEqualTo(1);

        assertThat(record(session, 2, Map.of(zbyszek, AttendanceStatus.ABSENT)))
                .isEqualTo(new RecordAttendance.Recorded(0));
        assertThat(leftOut(session)).isZero();
    }

    @Test
    void anEmptySheetDoesNotSayThatASessionTookPlace() {
        var session = clubSession(DAY);
        town.enrolled(club, halina, DAY);

        assertThat(save(session, 1, Map.of())).isEqualTo(new RecordAttendance.NobodyAnswered());
        assertThat(save(session, 1, Map.of(halina, Optional.empty()))).isEqualTo(new RecordAttendance.NobodyAnswered());
        assertThat(status(session)).isEqualTo("planned");
    }

    @Test
    void thatNobodyCameIsSaidInSoManyWords() {
        var session = clubSession(DAY);
        town.enrolled(club, halina, DAY);
        town.enrolled(club, zbyszek, DAY);

        assertThat(nobodyCame(session, 1, Map.of(halina, Optional.of(AttendanceStatus.PRESENT))))
                .isEqualTo(new RecordAttendance.SomebodyCame());
        assertThat(nobodyCame(session, 1, Map.of(halina, Optional.of(AttendanceStatus.EXCUSED))))
                .isEqualTo(new RecordAttendance.Recorded(0));

        assertThat(status(session)).isEqualTo("held");
        assertThat(row(session, halina).status()).isEqualTo(AttendanceStatus.EXCUSED);
        assertThat(row(session, zbyszek).status()).isEqualTo(AttendanceStatus.ABSENT);
    }

    private Outcome nobodyCame(SessionId session, int version, Map<PersonId, Optional<AttendanceStatus>> sheet) {
        return Objects.requireNonNull(
                town.town().as(() -> recordAttendance.record(session, version, sheet, TheRest.ABSENT)));
    }

    private String status(SessionId session) {
        return Objects.requireNonNull(town.town()
                .inside(() -> jdbc.sql("SELECT status FROM session WHERE id = :id")
                        .param("id", session.value())
                        .query(String.class)
                        .single()));
    }

    @Test
    void ofTwoWhoSaveTheSameSheetOneIsTold() throws Exception {
        var session = clubSession(DAY);

        var outcomes = Race.of(
                2,
                runner -> save(
                        session,
                        1,
                        Map.of(halina, Optional.of(runner == 0 ? AttendanceStatus.PRESENT : AttendanceStatus.ABSENT))));

        assertThat(outcomes)
                .filteredOn(RecordAttendance.Recorded.class::isInstance)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(RecordAttendance.Stale.class::isInstance)
                .hasSize(1);
        assertThat(live(session)).isEqualTo(1);
    }

    @Test
    void refusesASessionOfAComingDay() {
        var session = clubSession(GroupTown.TODAY.plusDays(1));

        assertThat(record(session, 1, Map.of(halina, AttendanceStatus.PRESENT)))
                .isEqualTo(new RecordAttendance.Refused(SheetDay.Refusal.SESSION_IN_FUTURE));
        assertThat(live(session)).isZero();
    }

    @Test
    void aSheetOfAHundredIsSavedInAsManyStatementsAsASheetOfOne() {
        var one = clubSession(DAY);
        var hundred = clubSession(DAY.plusDays(1));
        Map<PersonId, AttendanceStatus> people = new HashMap<>();
        for (int i = 0; i < 100; i++) {
            people.put(town.person(), AttendanceStatus.PRESENT);
        }

        int small = StatementCount.of(() -> record(one, 1, Map.of(halina, AttendanceStatus.PRESENT)));
        int large = StatementCount.of(() -> record(hundred, 1, people));

        assertThat(small).isEqualTo(5);
        assertThat(large).isEqualTo(small);
        assertThat(live(hundred)).isEqualTo(100);
    }

    private PersonId declared(String givenName, String familyName, LocalDate on) {
        var person = town.person(givenName, familyName);
        town.participates(person, programme, on);
        return person;
    }

    private SessionId clubSession(LocalDate day) {
        return town.session(club, GroupTown.hours(day, "10:00", "12:00"));
    }

    private Outcome record(SessionId session, int version, Map<PersonId, AttendanceStatus> sheet) {
        Map<PersonId, Optional<AttendanceStatus>> whole = new HashMap<>();
        sheet.forEach((person, status) -> whole.put(person, Optional.of(status)));
        return save(session, version, whole);
    }

    private Outcome save(SessionId session, int version, Map<PersonId, Optional<AttendanceStatus>> sheet) {
        return Objects.requireNonNull(
                town.town().as(() -> recordAttendance.record(session, version, sheet, TheRest.UNANSWERED)));
    }

    private int leftOut(SessionId session) {
        return town.count("SELECT count(*) FROM unanswered_attendance WHERE session_id = ?", session.value());
    }

    private int live(SessionId session) {
        return town.count(
                "SELECT count(*) FROM attendance WHERE session_id = ? AND superseded_at IS NULL", session.value());
    }

    private AttendanceQueries.SheetRow row(SessionId session, PersonId person) {
        return sheet(session).stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private List<PersonId> starting(SessionId session) {
        return sheet(session).stream()
                .filter(AttendanceQueries.SheetRow::starts)
                .map(AttendanceQueries.SheetRow::person)
                .toList();
    }

    private List<AttendanceQueries.SheetRow> sheet(SessionId session) {
        return Objects.requireNonNull(town.town().as(() -> sheets.sheet(session, List.of())));
    }

    private @Nullable LocalDate startedOn(PersonId person) {
        return supports(person, programme).stream().min(LocalDate::compareTo).orElse(null);
    }

    private List<LocalDate> supports(PersonId person, ProgrammeId of) {
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
