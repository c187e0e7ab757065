package pl.mors.activity.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.mors.Race;
import pl.mors.StatementCount;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.activity.attendance.RecordAttendance.Outcome;
import pl.mors.activity.attendance.RecordAttendance.TheRest;
import pl.mors.person.PersonId;

/** Saving sheets: what stands on them, what stood before, and who was left out. */
class RecordAttendanceTest extends ClubSheets {

    @Autowired
    private SheetLock sheetLock;

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
                .isEqualTo(new RecordAttendance.Recorded());
        assertThat(leftOut(session)).isEqualTo(1);

        assertThat(record(session, 2, Map.of(zbyszek, AttendanceStatus.ABSENT)))
                .isEqualTo(new RecordAttendance.Recorded());
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
                .isEqualTo(new RecordAttendance.Recorded());

        assertThat(status(session)).isEqualTo("held");
        assertThat(row(session, halina).status()).isEqualTo(AttendanceStatus.EXCUSED);
        assertThat(row(session, zbyszek).status()).isEqualTo(AttendanceStatus.ABSENT);
    }

    private Outcome nobodyCame(SessionId session, int version, Map<PersonId, Optional<AttendanceStatus>> sheet) {
        return Objects.requireNonNull(
                town.town().as(() -> recordAttendance.record(session, version, sheet, TheRest.ABSENT)));
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

    /** Boards of trips hold the group and then write of the session; a sheet that waited with the session locked would never end. */
    @Test
    void whoWritesOfASessionDoesNotWaitForItsSheet() {
        var session = clubSession(DAY);
        town.town().inside(() -> {
            sheetLock.take(session);
            CompletableFuture.runAsync(() -> town.town().inside(() -> {
                        jdbc.sql("SET LOCAL lock_timeout = '2s'").update();
                        jdbc.sql("""
                                        INSERT INTO boarding (organisation_id, id, session_id, person_id, leg, on_board)
                                        VALUES (current_organisation(), gen_random_uuid(), ?, ?, 'out', true)
                                        """).params(session.value(), halina.value()).update();
                    }))
                    .join();
        });
        assertThat(town.count("SELECT count(*) FROM boarding WHERE session_id = ?", session.value()))
                .isEqualTo(1);
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

        assertThat(small).isEqualTo(4);
        assertThat(large).isEqualTo(small);
        assertThat(live(hundred)).isEqualTo(100);
    }

    private int leftOut(SessionId session) {
        return town.count("SELECT count(*) FROM unanswered_attendance WHERE session_id = ?", session.value());
    }
}
