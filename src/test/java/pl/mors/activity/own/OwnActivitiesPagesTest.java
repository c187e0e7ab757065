package pl.mors.activity.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.OwnUrls;
import pl.mors.activity.SessionId;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.Organisations;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;

/** What is on for a resident: theirs and nobody else's. */
@IntegrationTest
class OwnActivitiesPagesTest {

    @Autowired
    private TestClerks clerks;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private PersonId halina;
    private GroupId club;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        organisations.forget();
        halina = town.person("Halina", "Ślęzak");
        club = town.group("Klub dla seniorów");
        town.enrolled(club, halina, GroupTown.TODAY.minusDays(30));
    }

    @Test
    void showsTheNextSessionsAndWhatBecameOfThem() {
        town.session(club, GroupTown.hours(GroupTown.TODAY, "10:00", "12:00"), town.room(1), List.of());
        var cancelled = town.session(club, GroupTown.hours(GroupTown.TODAY.plusDays(1), "10:00", "12:00"));
        say("UPDATE session SET status = 'cancelled', status_reason = 'Choroba prowadzącej' WHERE id = ?", cancelled);
        var moved = town.session(club, GroupTown.hours(GroupTown.TODAY.plusDays(2), "10:00", "12:00"));
        var to = town.session(club, GroupTown.hours(GroupTown.TODAY.plusDays(3), "14:00", "16:00"));
        town.town()
                .inside(() -> jdbc.sql(
                                "UPDATE session SET status = 'moved', status_reason = 'Malowanie', moved_to_id = ? WHERE id = ?")
                        .params(to.value(), moved.value())
                        .update());
        town.session(club, GroupTown.hours(GroupTown.TODAY.minusDays(1), "08:00", "09:00"));

        assertThat(page(halina))
                .contains(
                        "środa, 15.05.2019, 10:00–12:00",
                        "Sala spotkań",
                        "Odwołane",
                        "Choroba prowadzącej",
                        "Przeniesione na 18.05.2019, 14:00–16:00",
                        "Malowanie",
                        "sobota, 18.05.2019, 14:00–16:00",
                        OwnUrls.leave(club))
                .doesNotContain("14.05.2019");
    }

    @Test
    void whoHasAPlaceJoinsARemoteSessionByItsLinkAndNobodyElse() {
        var session = town.session(club, GroupTown.hours(GroupTown.TODAY.plusDays(1), "10:00", "12:00"));
        say("""
                INSERT INTO remote_session (organisation_id, id, session_id, link)
                VALUES (current_organisation(), gen_random_uuid(), ?, 'https://spotkania.example/klub')
                """, session);
        assertThat(page(halina))
                .contains(
                        "zajęcia zdalne",
                        "href=\"https://spotkania.example/klub\"",
                        "Dołącz do spotkania w internecie: Klub dla seniorów, czwartek, 16.05.2019");
        assertThat(page(town.person("Zbyszek", "Wilk"))).doesNotContain("spotkania.example");
        say("UPDATE session SET status = 'cancelled', status_reason = 'Choroba' WHERE id = ?", session);
        assertThat(page(halina)).contains("Choroba").doesNotContain("spotkania.example");
    }

    @Test
    void showsNothingOfAnybodyElse() {
        town.session(club, GroupTown.hours(GroupTown.TODAY, "10:00", "12:00"));
        assertThat(page(town.person("Zbyszek", "Wilk")))
                .contains(
                        "Nie należysz teraz do żadnej grupy", "/" + town.town().address() + "/kalendarz")
                .doesNotContain("Klub dla seniorów");
        assertThat(clerks.as(OwnResidents.of(world.town(), halina)).page(OwnUrls.ACTIVITIES))
                .as("the same person in another town")
                .doesNotContain("Klub dla seniorów");
        assertThat(clerks.of(town.town(), Role.COORDINATOR).page(OwnUrls.ACTIVITIES))
                .as("whose account is nobody's in the register")
                .doesNotContain("Klub dla seniorów");
    }

    @Test
    void aPlaceThatIsOverAndASessionBeyondItAreNotShown() {
        town.session(club, GroupTown.hours(GroupTown.TODAY.plusDays(1), "10:00", "12:00"));
        assertThat(page(halina)).contains("16.05.2019");
        ends("15.05.2019");
        assertThat(page(halina)).contains("do 15.05.2019").doesNotContain("16.05.2019", OwnUrls.leave(club));
        var former = town.person("Zofia", "Dawna");
        town.enrolled(club, former, GroupTown.TODAY.minusDays(30));
        clerks.of(town.town(), Role.COORDINATOR)
                .post(ActivityUrls.endEnrolment(club, former), Map.of("lastDay", "14.05.2019"));
        assertThat(page(former)).doesNotContain("Klub dla seniorów");
    }

    /** One's own place is no secret from oneself; how many others want to join is. */
    @Test
    void aGroupWithHiddenMembershipIsShownWithoutAnythingOfOthers() {
        town.set(club, "hidden_membership", true);
        town.enrolled(club, town.person("Zbyszek", "Wilk"), GroupTown.TODAY);
        town.session(club, GroupTown.hours(GroupTown.TODAY, "10:00", "12:00"));
        assertThat(page(halina)).contains("Klub dla seniorów", "10:00–12:00").doesNotContain("Wilk");
        var waiter = town.person("Ewa", "Czekająca");
        town.town()
                .inside(() -> jdbc.sql("""
                        INSERT INTO waiting_list_entry (organisation_id, id, group_id, person_id, together_id)
                        VALUES (current_organisation(), gen_random_uuid(), ?, ?, gen_random_uuid())
                        """).params(club.value(), waiter.value()).update());
        assertThat(page(waiter)).contains("na liście od").doesNotContain("miejsce 1");
        town.set(club, "hidden_membership", false);
        assertThat(page(waiter)).contains("miejsce 1 na liście");
    }

    @Test
    void residentsBeginHereAndTheReadIsInTheTrail() {
        var resident = clerks.as(OwnResidents.of(town.town(), halina));
        assertThat(resident.get(IdentityUrls.DESK)).redirectedUrl().isEqualTo(OwnUrls.ACTIVITIES);
        assertThat(resident.page(OwnUrls.ACTIVITIES)).contains("href=\"/moje/zajecia\" aria-current=\"page\"");
        assertThat(town.town()
                        .inside(() -> jdbc.sql("SELECT subject FROM audit_read WHERE granted")
                                .query(String.class)
                                .list()))
                .containsExactly("own_data");
    }

    private void ends(String lastDay) {
        assertThat(clerks.of(town.town(), Role.COORDINATOR)
                        .post(ActivityUrls.endEnrolment(club, halina), Map.of("lastDay", lastDay)))
                .hasStatus(303);
    }

    private void say(String sql, Object id) {
        town.town()
                .inside(() -> jdbc.sql(sql)
                        .param(id instanceof SessionId session ? session.value() : id)
                        .update());
    }

    private String page(PersonId person) {
        return clerks.as(OwnResidents.of(town.town(), person)).page(OwnUrls.ACTIVITIES);
    }
}
