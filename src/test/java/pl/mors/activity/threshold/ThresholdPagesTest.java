package pl.mors.activity.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.MakingUpUrls;
import pl.mors.activity.SessionId;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;

/** What the pages show of who attends enough, whom the desk warns of, and who gets a certificate. */
@IntegrationTest
class ThresholdPagesTest {

    private static final String WARNING = "Zagrożony próg obecności: Kurs komputerowy – 1 osoba";

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private GroupId course;
    private PersonId halina;
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        course = town.group("Kurs komputerowy");
        town.set(course, "attendance_threshold", 80);
        halina = town.person("Halina", "Nowak");
        town.enrolled(course, halina, LocalDate.of(2019, 5, 1));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    @Test
    void warnsOfWhoMayMissNothingMore() {
        for (int day = 2; day <= 5; day++) {
            held(day, "present");
        }
        planned(20);
        assertThat(coordinator.page("/pulpit")).doesNotContain("Zagrożony próg");

        held(6, "absent");

        assertThat(coordinator.page("/pulpit")).contains(WARNING, ActivityUrls.threshold(course));
        assertThat(coordinator.page(ActivityUrls.threshold(course)))
                .containsSubsequence("Nowak Halina", ">8<", ">2<", ">2<", "80%", "Zagrożony");
        assertThat(coordinator.page(ActivityUrls.threshold(course, halina)))
                .contains("02.05.2019", "06.05.2019", "20.05.2019", "Jeszcze bez odpowiedzi", "Nieobecn");
    }

    @Test
    void whoAttendedEnoughGetsACertificateWhenAllIsOver() {
        for (int day = 2; day <= 5; day++) {
            held(day, "present");
        }
        planned(20);
        assertThat(coordinator.get(ActivityUrls.certificate(course, halina))).hasStatus(404);
        town.town()
                .inside(() -> jdbc.sql(
                                "UPDATE session SET status = 'cancelled', status_reason = 'choroba' WHERE status = 'planned'")
                        .update());

        assertThat(coordinator.page(ActivityUrls.threshold(course))).contains("Osiągnięty", "Zaświadczenie");
        assertThat(ArchivalPdf.of(coordinator.get(ActivityUrls.certificate(course, halina))))
                .contains("Halina");
    }

    @Test
    void whoLeavesAfterTheFirstSessionHasNotCompletedTheCourse() {
        held(2, "present");
        town.town()
                .inside(() -> jdbc.sql("UPDATE enrolment SET superseded_at = clock_timestamp()")
                        .update());
        town.town()
                .inside(() ->
                        jdbc.sql("""
                        INSERT INTO enrolment (organisation_id, id, group_id, person_id, enrolled_on, ended_on)
                        VALUES (current_organisation(), gen_random_uuid(), ?, ?, '2019-05-01', '2019-05-02')
                        """).params(course.value(), halina.value()).update());
        assertThat(coordinator.get(ActivityUrls.certificate(course, halina)))
                .as("the course had one session")
                .hasStatusOk();
        planned(20);

        assertThat(coordinator.page(ActivityUrls.threshold(course)))
                .contains("Osiągnięty", "bez zaświadczenia")
                .doesNotContain(ActivityUrls.certificate(course, halina));
        assertThat(coordinator.page(ActivityUrls.threshold(course, halina))).contains("bez zaświadczenia");
        assertThat(coordinator.get(ActivityUrls.certificate(course, halina))).hasStatus(404);
    }

    @Test
    void whoComesForTheLastMinutesDoesNotAttendTheWhole() {
        for (int day = 2; day <= 5; day++) {
            held(day, "present");
        }
        held(6, "present", 119);

        assertThat(coordinator.page(ActivityUrls.threshold(course)))
                .contains("80%", "Osiągnięty")
                .doesNotContain("100%");
        assertThat(coordinator.page(ActivityUrls.threshold(course, halina))).contains("bez 119 min");

        held(7, "present", 119);

        assertThat(coordinator.page(ActivityUrls.threshold(course)))
                .contains("66%")
                .doesNotContain("Osiągnięty");
        assertThat(coordinator.get(ActivityUrls.certificate(course, halina))).hasStatus(404);
    }

    @Test
    void anExcuseIsLeftOutWhereTheCourseSaysSo() {
        for (int day = 2; day <= 5; day++) {
            held(day, "present");
        }
        held(6, "excused");
        held(7, "excused");
        assertThat(coordinator.page(ActivityUrls.threshold(course)))
                .contains("66%")
                .doesNotContain("Osiągnięty");

        town.set(course, "excused_left_out", true);
        assertThat(coordinator.page(ActivityUrls.threshold(course)))
                .contains("100%", "Osiągnięty", "usprawiedliwiona nie liczy się");
        assertThat(coordinator.get(ActivityUrls.certificate(course, halina))).hasStatusOk();
    }

    @Test
    void whereNothingDecidesNoExcuseDoes() {
        var club = town.group("Klub");
        assertThatThrownBy(() -> town.set(club, "excused_left_out", true))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("activity_group_excused_of_threshold");
    }

    /** Three of five sessions of two hours are too few for four fifths; with one made up for they suffice. */
    @Test
    void whatIsMadeUpForCountsAsAttendedUntilItIsTakenBack() {
        town.set(course, "making_up", true);
        held(2, "present");
        held(3, "present");
        held(4, "present");
        var missed = held(6, "absent");
        var other = held(7, "excused");
        assertThat(coordinator.page(ActivityUrls.threshold(course, halina)))
                .contains("Zapisz odrobienie", missed.toString(), other.toString(), "do odrobienia godz.: 2");
        assertThat(making(missed, "2,5")).hasStatus(422).bodyText().contains("więcej, niż zostało", "z grupą wtorkową");
        assertThat(making(missed, "1,5")).hasStatus(303);
        assertThat(making(missed, "1")).hasStatus(422);
        assertThat(coordinator.get(ActivityUrls.certificate(course, halina))).hasStatus(404);

        assertThat(making(missed, "0,5")).hasStatus(303);
        assertThat(coordinator.page(ActivityUrls.threshold(course)))
                .containsSubsequence("można odrobić", ">8<", ">2<", ">0<", "80%", "Osiągnięty");
        assertThat(ArchivalPdf.of(coordinator.get(ActivityUrls.certificate(course, halina))))
                .contains("Odbyto 8 z 10", "od 02.05.2019 do 06.05.2019", "W tym odrobiono 2 godz.");

        var madeUp = town.town()
                .inside(() -> jdbc.sql("SELECT id FROM known_made_up WHERE minutes = 30")
                        .query(UUID.class)
                        .single());
        var takingBack = MakingUpUrls.takeBack(course, halina, madeUp);
        assertThat(coordinator.page(ActivityUrls.threshold(course, halina)))
                .contains("10.05.2019, godz.: 0,5. te same zajęcia", takingBack);
        assertThat(coordinator.post(takingBack)).hasStatus(303);
        assertThat(coordinator.get(ActivityUrls.certificate(course, halina))).hasStatus(404);
        assertThat(coordinator.post(takingBack)).hasStatus(404);
        assertThat(town.count("SELECT count(*) FROM made_up"))
                .as("stays on record")
                .isEqualTo(2);
    }

    @Test
    void nobodyIsGivenMoreThanTheyMissed() {
        town.set(course, "making_up", true);
        var missed = held(6, "absent");
        town.town()
                .inside(() ->
                        jdbc.sql("""
                        INSERT INTO made_up (organisation_id, id, session_id, person_id, made_up_on, minutes, how)
                        VALUES (current_organisation(), gen_random_uuid(), ?, ?, '2019-05-10', 600, 'dwa dni z inną grupą')
                        """).params(missed.value(), halina.value()).update());
        assertThat(coordinator.page(ActivityUrls.threshold(course))).containsSubsequence(">2<", ">0<", ">0<", "100%");

        town.town()
                .inside(() -> jdbc.sql("UPDATE attendance SET superseded_at = clock_timestamp()")
                        .update());
        assertThat(coordinator.page(ActivityUrls.threshold(course)))
                .as("nothing was missed after all")
                .containsSubsequence(">0<", ">0<", ">2<");
    }

    @Test
    void theDeskDoesNotWarnOfWhoMadeUpForIt() {
        town.set(course, "making_up", true);
        for (int day = 2; day <= 5; day++) {
            held(day, "present");
        }
        planned(20);
        var missed = held(6, "absent");
        assertThat(coordinator.page("/pulpit")).contains(WARNING);

        assertThat(making(missed, "2")).hasStatus(303);
        assertThat(coordinator.page("/pulpit")).doesNotContain(WARNING);
    }

    @Test
    void nothingIsMadeUpForWhereTheCourseDoesNotSaySoOrByStrangers() {
        var missed = held(6, "absent");
        assertThat(coordinator.page(ActivityUrls.threshold(course, halina))).doesNotContain("Zapisz odrobienie");
        assertThat(making(missed, "1")).hasStatus(404);

        town.set(course, "making_up", true);
        var stranger = clerks.of(town.town(), Role.FACILITATOR);
        assertThat(stranger.post(MakingUpUrls.madeUp(course, halina))).hasStatus(404);
        assertThat(making(missed, "1", "tak")).hasStatus(422).bodyText().contains("napisz choć kilka słów");
        var club = town.group("Klub");
        assertThatThrownBy(() -> town.set(club, "making_up", true))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("activity_group_making_up_of_threshold");
        assertThat(coordinator
                        .sending(ActivityUrls.changeGroup(club))
                        .param("name", "Klub")
                        .param("kind", "club")
                        .param("makingUp", "true")
                        .param("version", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("Bez niej odrabianie o niczym nie decyduje");
    }

    private MvcTestResult making(SessionId missed, String hours) {
        return making(missed, hours, "te same zajęcia z grupą wtorkową");
    }

    private MvcTestResult making(SessionId missed, String hours, String how) {
        return coordinator.post(
                MakingUpUrls.madeUp(course, halina),
                Map.of("session", missed.toString(), "day", "10.05.2019", "hours", hours, "how", how));
    }

    @Test
    void onlyTheDaysOfThePlaceCount() {
        var late = town.person("Łucja", "Ćwik");
        held(2, "present");
        town.enrolled(course, late, LocalDate.of(2019, 5, 3));
        assertThat(coordinator.page(ActivityUrls.threshold(course)))
                .contains("Nowak")
                .doesNotContain("Ćwik");
    }

    /** Their place outlives their participation; no sheet asks for them any more, and no session lies ahead of them. */
    @Test
    void whoLeftTheProgrammeIsNotWaitedFor() {
        var programme = town.programme();
        town.runs(course, programme, "klub", LocalDate.of(2018, 9, 1), null);
        town.participates(halina, programme, LocalDate.of(2019, 4, 1));
        for (int day = 2; day <= 5; day++) {
            held(day, "present");
        }
        planned(20);
        town.left(halina, programme, LocalDate.of(2019, 5, 10));

        assertThat(coordinator.page(ActivityUrls.threshold(course, halina))).doesNotContain("20.05.2019");
        assertThat(coordinator.get(ActivityUrls.certificate(course, halina))).hasStatusOk();
    }

    @Test
    void asksNothingOfAGroupWithoutAThreshold() {
        var club = town.group("Klub");
        town.enrolled(club, halina, LocalDate.of(2019, 5, 1));
        town.session(club, GroupTown.hours(LocalDate.of(2019, 5, 20), "10:00", "12:00"));
        assertThat(coordinator.page(ActivityUrls.threshold(club)))
                .contains("nie ma progu", "Nowak")
                .doesNotContain("W zasięgu");
        assertThat(coordinator.get(ActivityUrls.certificate(club, halina))).hasStatus(404);
    }

    @Test
    void namesNobodyToWhoMayNotKnow() {
        held(2, "present");
        town.set(course, "hidden_membership", true);
        assertThat(coordinator.page(ActivityUrls.threshold(course))).doesNotContain("Nowak");
        assertThat(coordinator.get(ActivityUrls.threshold(course, halina))).hasStatus(404);
        assertThat(clerks.of(town.town(), Role.FACILITATOR).get(ActivityUrls.threshold(course)))
                .hasStatus(404);
    }

    private void planned(int day) {
        town.session(course, GroupTown.hours(LocalDate.of(2019, 5, day), "10:00", "12:00"));
    }

    private SessionId held(int day, String answer) {
        return held(day, answer, null);
    }

    private SessionId held(int day, String answer, @Nullable Integer late) {
        var session = town.session(course, GroupTown.hours(LocalDate.of(2019, 5, day), "10:00", "12:00"));
        town.town().inside(() -> {
            jdbc.sql("UPDATE session SET status = 'held' WHERE id = ?")
                    .param(session.value())
                    .update();
            jdbc.sql("""
                    INSERT INTO attendance (organisation_id, id, session_id, person_id, status, late_minutes)
                    VALUES (current_organisation(), gen_random_uuid(), ?, ?, ?, ?)""").params(session.value(), halina.value(), answer, late).update();
        });
        return session;
    }
}
