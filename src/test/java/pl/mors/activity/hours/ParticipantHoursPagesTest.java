package pl.mors.activity.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.ParticipantHoursUrls;
import pl.mors.activity.SessionId;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.person.PersonUrls;
import pl.mors.platform.Ids;

/** The hours of each participant in a month: what they are made of, and who may read whose. */
@IntegrationTest
class ParticipantHoursPagesTest {

    private static final YearMonth MAY = YearMonth.of(2019, 5);

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private GroupId club;
    private PersonId halina;
    private PersonId zbyszek;
    private Clerk coordinator;
    private Clerk leader;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        club = town.club(town.programme());
        halina = town.person("Halina", "Nowak");
        zbyszek = town.person("Zbyszek", "Wilk");
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(club, facilitator.membership());
        leader = clerks.as(town.town().signedIn(facilitator));
    }

    @Test
    void theHoursOfAllMakeThePersonHoursOfTheGroup() {
        var first = held(club, LocalDate.of(2019, 5, 8), "10:00", "12:00");
        present(first, halina, null, null);
        present(first, zbyszek, 30, 15);
        guests(first, 3);
        var second = held(club, LocalDate.of(2019, 5, 31), "10:00", "11:00");
        present(second, halina, null, 20);
        present(second, zbyszek, 45, 45);
        present(held(club, LocalDate.of(2019, 4, 30), "10:00", "12:00"), halina, null, null);

        assertThat(coordinator.page(ParticipantHoursUrls.ofGroup(club, MAY)))
                .as("2 h and 40 min; 1 h 15 min and nothing; 3 guests of 2 h")
                .containsSubsequence("Nowak Halina", ">2<", ">2,67<", "Wilk Zbyszek", ">2<", ">1,25<")
                .containsSubsequence("Bez nazwisk", ">3<", ">6<", "Razem", ">7<", ">9,92<");
        assertThat(coordinator.page(ActivityUrls.hours(club, MAY)))
                .containsSubsequence("Razem", ">9,92<")
                .contains(ParticipantHoursUrls.ofGroup(club, MAY));
        assertThat(
                        town.count(
                                "SELECT (SELECT sum(minutes) FROM present_time) - sum(person_minutes - minutes * guests) FROM held_time"))
                .as("of every session by the minute")
                .isZero();
    }

    @Test
    void aFigureOpensIntoTheSessionsOfWhichItIsMade() {
        var attended = held(club, LocalDate.of(2019, 5, 8), "10:00", "12:00");
        present(attended, halina, 30, null);
        var other = held(club, LocalDate.of(2019, 5, 9), "10:00", "12:00");
        present(other, zbyszek, null, null);

        assertThat(coordinator.page(ParticipantHoursUrls.ofGroup(club, MAY)))
                .contains(ParticipantHoursUrls.inGroup(club, halina, MAY));
        assertThat(coordinator.page(ParticipantHoursUrls.inGroup(club, halina, MAY)))
                .contains("Halina Nowak", ActivityUrls.session(attended))
                .containsSubsequence("Razem", ">2<", ">1,5<")
                .doesNotContain(ActivityUrls.session(other));
        assertThat(coordinator.page(ParticipantHoursUrls.inGroup(club, halina, MAY.plusMonths(1))))
                .contains("nie było na zajęciach grupy");
        assertThat(coordinator.get(ParticipantHoursUrls.card(club, halina, MAY.plusMonths(1))))
                .hasStatus(404);
        assertThat(coordinator.get(ParticipantHoursUrls.inGroup(club, town.person("Irena", "Nowak"), MAY)))
                .as("somebody who was never in the group")
                .hasStatus(404);
    }

    @Test
    void whatWasAnnulledOrMissedIsNobodysHour() {
        var annulled = held(club, LocalDate.of(2019, 5, 8), "10:00", "12:00");
        present(annulled, halina, null, null);
        set(annulled, "status = 'annulled', status_reason = 'pomyłka', annulled_at = now()");
        var missed = held(club, LocalDate.of(2019, 5, 9), "10:00", "12:00");
        mark(missed, halina, "absent", null, null);

        assertThat(coordinator.page(ParticipantHoursUrls.ofGroup(club, MAY)))
                .contains("nikt nie jest zapisany jako obecny")
                .doesNotContain("Nowak");
    }

    @Test
    void aGroupThatKeepsCodesShowsCodesOnly() throws Exception {
        town.set(club, "hidden_membership", true);
        town.enrolled(club, halina, LocalDate.of(2019, 1, 10));
        town.evidence(club, "code_list", null);
        present(held(club, LocalDate.of(2019, 5, 8), "10:00", "12:00"), halina, null, null);

        assertThat(leader.page(ParticipantHoursUrls.ofGroup(club, MAY)))
                .contains("K-01")
                .doesNotContain("Nowak");
        assertThat(leader.page(ParticipantHoursUrls.inGroup(club, halina, MAY)))
                .contains("K-01")
                .doesNotContain("Nowak", ParticipantHoursUrls.ofPerson(halina, MAY));
        assertThat(ArchivalPdf.of(leader.get(ParticipantHoursUrls.card(club, halina, MAY))))
                .contains("K-01")
                .doesNotContain("Nowak");
        assertThat(sheet(leader)).contains("K-01").doesNotContain("Nowak");
        assertThat(leader.page(ParticipantHoursUrls.ofPerson(halina, MAY)))
                .as("nobody reads who is who there")
                .contains("Halina Nowak", "Nie ma zajęć z tego miesiąca")
                .doesNotContain("Klub dla seniorów");
    }

    @Test
    void aGroupThatCountsOnlyHasNobodysHours() {
        town.evidence(club, "headcount", null);
        guests(held(club, LocalDate.of(2019, 5, 8), "10:00", "12:00"), 14);

        assertThat(coordinator.page(ParticipantHoursUrls.ofGroup(club, MAY)))
                .contains("Grupa liczy obecnych bez nazwisk")
                .doesNotContain("<table");
    }

    @Test
    void whoIsInAGroupWithHiddenMembersKnowsWhoLeadsItAlone() {
        town.set(club, "hidden_membership", true);
        town.enrolled(club, halina, LocalDate.of(2019, 1, 10));
        present(held(club, LocalDate.of(2019, 5, 8), "10:00", "12:00"), halina, null, null);

        for (var address : new String[] {
            ParticipantHoursUrls.ofGroup(club, MAY),
            ParticipantHoursUrls.ofGroupSheet(club, MAY),
            ParticipantHoursUrls.inGroup(club, halina, MAY),
            ParticipantHoursUrls.card(club, halina, MAY)
        }) {
            assertThat(coordinator.get(address)).as(address).hasStatus(404);
            assertThat(leader.get(address)).as(address).hasStatusOk();
        }
        assertThat(coordinator.page(ActivityUrls.hours(club, MAY)))
                .doesNotContain(ParticipantHoursUrls.ofGroup(club, MAY));
        assertThat(leader.page(ActivityUrls.hours(club, MAY))).contains(ParticipantHoursUrls.ofGroup(club, MAY));
        assertThat(coordinator.page(ParticipantHoursUrls.ofPerson(halina, MAY))).doesNotContain("Klub dla seniorów");
        assertThat(leader.page(ParticipantHoursUrls.ofPerson(halina, MAY))).contains("Klub dla seniorów");
    }

    @Test
    void theHoursOfAPersonAreThoseOfAllGroupsThatTheReaderKnows() {
        var workshop = town.group("Warsztaty fotograficzne");
        present(held(club, LocalDate.of(2019, 5, 8), "10:00", "12:00"), halina, null, null);
        present(held(workshop, LocalDate.of(2019, 5, 9), "10:00", "11:30"), halina, null, null);

        assertThat(coordinator.page(ParticipantHoursUrls.ofPerson(halina, MAY)))
                .containsSubsequence("Klub dla seniorów", "Warsztaty fotograficzne", "Razem", ">3,5<");
        assertThat(coordinator.page(PersonUrls.person(halina))).contains(ParticipantHoursUrls.ofPerson(halina));
        town.enrolled(club, halina, LocalDate.of(2019, 5, 1));
        assertThat(leader.page(ParticipantHoursUrls.ofPerson(halina, MAY)))
                .contains("Klub dla seniorów")
                .doesNotContain("Warsztaty fotograficzne");
        assertThat(leader.get(ParticipantHoursUrls.ofPerson(zbyszek, MAY)))
                .as("nobody's of theirs")
                .hasStatus(404);
    }

    @Test
    void whoLeadsOtherGroupsOrKeepsAccountsReadsNobodysHours() {
        present(held(club, LocalDate.of(2019, 5, 8), "10:00", "12:00"), halina, null, null);
        var colleague = clerks.of(town.town(), Role.FACILITATOR);
        var accountant = clerks.of(town.town(), Role.ACCOUNTANT);
        for (var address : new String[] {
            ParticipantHoursUrls.ofGroup(club, MAY),
            ParticipantHoursUrls.inGroup(club, halina, MAY),
            ParticipantHoursUrls.card(club, halina, MAY),
            ParticipantHoursUrls.ofPerson(halina, MAY)
        }) {
            assertThat(colleague.get(address)).as(address).hasStatus(404);
            assertThat(accountant.get(address)).as(address).hasStatus(403);
        }
    }

    @Test
    void theCardIsAPaperToSign() {
        var session = held(club, LocalDate.of(2019, 5, 8), "10:00", "12:00");
        present(session, halina, 30, null);
        set(session, "topic = 'Malowanie na szkle'");

        assertThat(ArchivalPdf.of(coordinator.get(ParticipantHoursUrls.card(club, halina, MAY))))
                .contains("Karta godzin uczestnika", "Halina Nowak", "Klub dla seniorów", "maj 2019", "08.05.2019")
                .contains("Malowanie na szkle", "Razem godzin zegarowych: 1,5");
        assertThat(coordinator.page(ParticipantHoursUrls.inGroup(club, halina, MAY)))
                .contains(ParticipantHoursUrls.card(club, halina, MAY));
    }

    @Test
    void theListIsAFileToo() throws Exception {
        var session = held(club, LocalDate.of(2019, 5, 8), "10:00", "12:00");
        present(session, halina, 30, null);
        guests(session, 2);
        assertThat(sheet(coordinator))
                .isEqualTo("Uczestnik|Obecności|Godziny|Nowak Halina|1.0|1.5|Bez nazwisk|2.0|4.0|");
    }

    private String sheet(Clerk clerk) throws Exception {
        var answer = clerk.get(ParticipantHoursUrls.ofGroupSheet(club, MAY));
        assertThat(answer).hasStatusOk();
        var text = new StringBuilder();
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            book.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> text.append(cell).append('|')));
        }
        return text.toString();
    }

    private SessionId held(GroupId group, LocalDate day, String from, String to) {
        var session = town.session(group, GroupTown.hours(day, from, to));
        set(session, "status = 'held'");
        return session;
    }

    private void set(SessionId session, String what) {
        town.town()
                .inside(() -> jdbc.sql("UPDATE session SET " + what + " WHERE id = ?")
                        .param(session.value())
                        .update());
    }

    private void present(SessionId session, PersonId person, @Nullable Integer late, @Nullable Integer leftEarly) {
        mark(session, person, "present", late, leftEarly);
    }

    private void mark(
            SessionId session, PersonId person, String status, @Nullable Integer late, @Nullable Integer leftEarly) {
        town.town()
                .inside(() -> jdbc.sql("""
                        INSERT INTO attendance (organisation_id, id, session_id, person_id, status, late_minutes, left_early_minutes)
                        VALUES (current_organisation(), :id, :session, :person, :status, :late::int, :early::int)
                        """)
                        .param("id", Ids.next())
                        .param("session", session.value())
                        .param("person", person.value())
                        .param("status", status)
                        .param("late", late)
                        .param("early", leftEarly)
                        .update());
    }

    private void guests(SessionId session, int guests) {
        town.town()
                .inside(() -> jdbc.sql("""
                        INSERT INTO guest_count (organisation_id, id, session_id, guests, session_version)
                        VALUES (current_organisation(), ?, ?, ?, 1)
                        """)
                        .params(Ids.next(), session.value(), guests)
                        .update());
    }
}
