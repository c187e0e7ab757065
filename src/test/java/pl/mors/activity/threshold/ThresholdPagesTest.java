package pl.mors.activity.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
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
                .containsSubsequence("Nowak Halina", ">8<", ">2<", ">2<", "80 %", "Zagrożony");
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
    void anExcuseIsLeftOutWhereTheCourseSaysSo() {
        for (int day = 2; day <= 5; day++) {
            held(day, "present");
        }
        held(6, "excused");
        held(7, "excused");
        assertThat(coordinator.page(ActivityUrls.threshold(course)))
                .contains("66 %")
                .doesNotContain("Osiągnięty");

        town.set(course, "excused_left_out", true);
        assertThat(coordinator.page(ActivityUrls.threshold(course)))
                .contains("100 %", "Osiągnięty", "usprawiedliwiona nie liczy się");
        assertThat(coordinator.get(ActivityUrls.certificate(course, halina))).hasStatusOk();
    }

    @Test
    void whereNothingDecidesNoExcuseDoes() {
        var club = town.group("Klub");
        assertThatThrownBy(() -> town.set(club, "excused_left_out", true))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("activity_group_excused_of_threshold");
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

    private void held(int day, String answer) {
        var session = town.session(course, GroupTown.hours(LocalDate.of(2019, 5, day), "10:00", "12:00"));
        town.town().inside(() -> {
            jdbc.sql("UPDATE session SET status = 'held' WHERE id = ?")
                    .param(session.value())
                    .update();
            jdbc.sql("""
                    INSERT INTO attendance (organisation_id, id, session_id, person_id, status)
                    VALUES (current_organisation(), gen_random_uuid(), ?, ?, ?)""").params(session.value(), halina.value(), answer).update();
        });
    }
}
