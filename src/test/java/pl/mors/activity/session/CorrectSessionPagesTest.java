package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.RoomId;

/** A held session is corrected with a reason, and what was recorded stays. */
@IntegrationTest
class CorrectSessionPagesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 8);

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private ProgrammeId programme;
    private GroupId club;
    private RoomId room;
    private MembershipId leader;
    private SessionId session;
    private Clerk coordinator;

    @BeforeEach
    void holdASession() {
        town = new GroupTown(world.town(), jdbc);
        programme = town.programme();
        club = town.club(programme);
        room = town.room(1);
        leader = new MembershipId(town.town().member(Role.FACILITATOR).membership());
        session = held("16:00", "18:00");
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    @Test
    void hoursRoomLeadersAndTopicAreCorrectedAndTheOldOnesStay() {
        var halina = town.person("Halina", "Nowak");
        present(session, halina);
        assertThat(coordinator.page(ActivityUrls.correctSession(session))).contains("16:00", "18:00");

        assertThat(correct("17:00", "19:00")
                        .param("topic", "Ceramika")
                        .param("correctionReason", "Spóźnił się autobus"))
                .hasStatus(303);

        assertThat(coordinator.page(ActivityUrls.session(session)))
                .contains("17:00", "Ceramika", "Poprawiono")
                .containsPattern("Było: 16:00–18:00, Sala spotkań[^<]*Powód: Spóźnił się autobus");
        assertThat(coordinator.page(ActivityUrls.attendance(session))).contains("Nowak Halina");
        assertThat(town.count("SELECT minutes FROM held_time WHERE session_id = ?", session.value()))
                .isEqualTo(120);
        assertThat(correct("17:00", "20:00", "2").param("topic", "Ceramika").param("correctionReason", "Dłużej"))
                .hasStatus(303);
        assertThat(town.count("SELECT minutes FROM held_time WHERE session_id = ?", session.value()))
                .isEqualTo(180);
    }

    /** An export or an indicator of last month says what last month's said, whichever of several corrections came since. */
    @Test
    void whatWasKnownBeforeStaysWhatItWas() {
        var halina = town.person("Halina", "Nowak");
        town.participates(halina, programme, DAY.minusMonths(1));
        town.enrolled(club, halina, DAY.minusMonths(1));
        present(session, halina);
        var first = moment();
        assertThat(correct("17:00", "20:00").param("topic", "Ceramika").param("correctionReason", "Dłużej"))
                .hasStatus(303);
        var second = moment();
        assertThat(correct("17:00", "18:00", "2").param("topic", "Szycie").param("correctionReason", "Krócej"))
                .hasStatus(303);

        assertThat(known(first)).isEqualTo(new Known(120, 120, 120, null, "Sala spotkań", 1));
        assertThat(known(second)).isEqualTo(new Known(180, 180, 180, "Ceramika", null, 0));
        assertThat(known("")).isEqualTo(new Known(60, 60, 60, "Szycie", null, 0));
    }

    /** Who was there from 18:00 was at one session only, as far as was known until this one was said to have lasted longer. */
    @Test
    void beingAtTwoSessionsAtOneTimeIsKnownSinceTheCorrection() {
        var halina = town.person("Halina", "Nowak");
        present(session, halina);
        present(held(town.group("Chór"), "18:00", "20:00"), halina);
        var before = moment();
        assertThat(correct("16:00", "19:00").param("correctionReason", "Dłużej"))
                .hasStatus(303);

        assertThat(inTwoPlaces(before)).isZero();
        assertThat(inTwoPlaces("")).as("once for each of the sessions").isEqualTo(2);
    }

    private int inTwoPlaces(String at) {
        return Objects.requireNonNull(town.town().inside(() -> {
            jdbc.sql("SELECT set_config('mors.known_at', :at, true)")
                    .param("at", at)
                    .query()
                    .singleRow();
            return jdbc.sql("SELECT count(*) FROM double_presence")
                    .query(Integer.class)
                    .single();
        }));
    }

    private void present(SessionId where, PersonId person) {
        town.town()
                .inside(() -> jdbc.sql("""
                        INSERT INTO attendance (organisation_id, id, session_id, person_id, status)
                        VALUES (current_organisation(), :id, :session, :person, 'present')
                        """)
                        .param("id", Ids.next())
                        .param("session", where.value())
                        .param("person", person.value())
                        .update());
    }

    /** What the views say of the session: its minutes as support, as hours given and as time to attend. */
    private record Known(
            int support,
            int held,
            int attended,
            @Nullable String topic,
            @Nullable String room,
            int leaders) {}

    private Known known(String at) {
        return Objects.requireNonNull(town.town().inside(() -> {
            jdbc.sql("SELECT set_config('mors.known_at', :at, true)")
                    .param("at", at)
                    .query()
                    .singleRow();
            return jdbc.sql("""
                            SELECT (extract(epoch FROM o.duration) / 60)::int AS support, h.minutes AS held, t.minutes AS attended,
                                h.topic, split_part(h.room, ' · ', 1) AS room,
                                (SELECT count(*)::int FROM staff_at_session l WHERE l.session_id = h.session_id) AS leaders
                            FROM held_time h JOIN support_of_activity o ON o.session_id = h.session_id
                                JOIN attendance_time t ON t.session_id = h.session_id AND t.period = h.period
                                    AND t.topic IS NOT DISTINCT FROM h.topic
                            WHERE h.session_id = :session
                            """)
                    .param("session", session.value())
                    .query(Known.class)
                    .single();
        }));
    }

    private String moment() {
        return Objects.requireNonNull(town.town()
                .inside(() -> jdbc.sql("SELECT clock_timestamp()::text")
                        .query(String.class)
                        .single()));
    }

    /** Somebody present for no time at all would block every later save of the sheet. */
    @Test
    void itIsNotMadeShorterThanSomebodyMissed() {
        var halina = town.person("Halina", "Nowak");
        present(session, halina);
        present(session, town.person("Zbyszek", "Wilk"));
        town.town()
                .inside(() -> jdbc.sql(
                                "UPDATE attendance SET superseded_at = clock_timestamp() WHERE person_id = :person")
                        .param("person", halina.value())
                        .update());
        town.town()
                .inside(() -> jdbc.sql("""
                        INSERT INTO attendance (organisation_id, id, session_id, person_id, status, late_minutes, left_early_minutes)
                        VALUES (current_organisation(), :id, :session, :person, 'present', 50, 40)
                        """)
                        .param("id", Ids.next())
                        .param("session", session.value())
                        .param("person", halina.value())
                        .update());

        assertThat(correct("16:00", "17:30").param("correctionReason", "Krócej"))
                .hasStatus(422)
                .bodyText()
                .contains("Tak krótkie zajęcia", "<li>Halina Nowak</li>", ActivityUrls.attendance(session))
                .doesNotContain("Wilk");
        assertThat(town.count("SELECT minutes FROM held_time WHERE session_id = ?", session.value()))
                .isEqualTo(120);
        assertThat(correct("16:00", "17:31").param("correctionReason", "Krócej"))
                .as("a minute is left")
                .hasStatus(303);
    }

    @Test
    void withoutAReasonNothingIsCorrected() {
        assertThat(correct("17:00", "19:00").param("correctionReason", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Powód poprawki", "17:00");
        assertThat(correct("16:00", "18:00")
                        .param("room", room.value().toString())
                        .param("facilitator", leader.value().toString())
                        .param("correctionReason", "Bez zmian"))
                .hasStatus(422)
                .bodyText()
                .contains("Nic się nie zmieniło");
        assertThat(town.count("SELECT count(*) FROM session_correction")).isZero();
    }

    @Test
    void aRoomThatWasInUseIsNotTakenTwice() {
        var other = town.session(town.group("Chór"), GroupTown.hours(DAY, "18:00", "20:00"), room, List.of());

        assertThat(correct("17:00", "19:00")
                        .param("room", room.value().toString())
                        .param("correctionReason", "Później"))
                .hasStatus(422)
                .bodyText()
                .contains("Chór");
        assertThat(town.count("SELECT count(*) FROM session WHERE id = ?", other.value()))
                .isEqualTo(1);
        assertThat(town.count("SELECT minutes FROM held_time WHERE session_id = ?", session.value()))
                .as("still holds its time")
                .isEqualTo(120);
        assertThat(correct("15:00", "17:00")
                        .param("room", room.value().toString())
                        .param("correctionReason", "Wcześniej"))
                .hasStatus(303);
    }

    @Test
    void theGroupIsInOnePlaceAtATime() {
        held("10:00", "12:00");

        assertThat(correct("11:00", "13:00").param("correctionReason", "Rano")).hasStatus(422);
    }

    @Test
    void whoReadItBeforeIsTold() {
        assertThat(correct("17:00", "19:00").param("correctionReason", "Raz")).hasStatus(303);
        assertThat(correct("17:30", "19:00").param("correctionReason", "Dwa")).hasStatus(409);
    }

    @Test
    void aPlanIsMovedAndNotCorrected() {
        var planned = town.session(club, GroupTown.hours(DAY, "08:00", "09:00"));
        assertThat(coordinator.get(ActivityUrls.correctSession(planned))).hasStatus(404);
        var elsewhere = new GroupTown(world.town(), jdbc);
        var foreign = elsewhere.session(elsewhere.group("Obca"), GroupTown.hours(DAY, "10:00", "12:00"));
        assertThat(coordinator.get(ActivityUrls.correctSession(foreign))).hasStatus(404);
    }

    private SessionId held(String from, String to) {
        return held(club, from, to);
    }

    private SessionId held(GroupId group, String from, String to) {
        var held = town.session(group, GroupTown.hours(DAY, from, to), room, List.of(leader));
        town.town()
                .inside(() -> jdbc.sql("UPDATE session SET status = 'held' WHERE id = :id")
                        .param("id", held.value())
                        .update());
        return held;
    }

    private MockMvcTester.MockMvcRequestBuilder correct(String from, String to) {
        return correct(from, to, "1");
    }

    private MockMvcTester.MockMvcRequestBuilder correct(String from, String to, String version) {
        return coordinator
                .sending(ActivityUrls.correctSession(session))
                .param("from", from)
                .param("to", to)
                .param("version", version);
    }
}
