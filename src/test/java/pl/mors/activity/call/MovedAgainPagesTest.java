package pl.mors.activity.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
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
import pl.mors.activity.SessionId;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;

/** A session that is changed again and again: each hears of it in words of the date that they know. */
@IntegrationTest
class MovedAgainPagesTest {

    private static final String DESK = "/pulpit?ile=50";

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private GroupId club;
    private PersonId halina;
    private PersonId jan;
    private SessionId first;
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        club = town.group("Klub dla rodzin");
        halina = member("Halina", "Łąkowa");
        jan = member("Jan", "Polny");
        first = town.session(club, GroupTown.hours(LocalDate.of(2019, 5, 23), "16:00", "18:00"));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    @Test
    void whoWasToldOfNothingHearsOfTheDateThatTheyKnow() {
        var last = move(move(first, "24.05.2019"), "27.05.2019");
        assertThat(coordinator.page(ActivityUrls.calls(first)))
                .contains(
                        "przeniesiono zajęcia „Klub dla rodzin” z 23.05.2019, 16:00–18:00.",
                        "Nowy termin: 27.05.2019, 09:00–11:00",
                        "spodziewać w nowym terminie?",
                        "Halina Łąkowa",
                        "Jan Polny")
                .doesNotContain("24.05.2019");
        assertThat(coordinator.page(DESK)).contains("Klub dla rodzin, 23.05.2019 – 2 osoby");

        cancel(last);

        assertThat(coordinator.page(ActivityUrls.calls(first)))
                .contains("odwołano zajęcia „Klub dla rodzin” z 23.05.2019, 16:00–18:00. Powód: choroba.")
                .contains("spodziewać na następnych zajęciach?", "Halina Łąkowa");
        assertThat(coordinator.page(ActivityUrls.calls(last)))
                .contains("Inne listy:", ActivityUrls.calls(first).substring(1), "2 osoby")
                .doesNotContain("Halina Łąkowa");
        assertThat(coordinator.page(DESK))
                .contains("Klub dla rodzin, 23.05.2019 – 2 osoby")
                .doesNotContain("Klub dla rodzin, 27.05.2019");
    }

    @Test
    void whoWasToldHearsOfTheDateThatTheyWereToldOf() {
        var second = move(first, "24.05.2019");
        call(first, halina);
        var last = move(second, "27.05.2019");

        assertThat(coordinator.page(ActivityUrls.calls(first)))
                .contains("Jan Polny", "23.05.2019, 16:00–18:00", "Zawiadomione osoby: 0 z 1")
                .doesNotContain("Halina Łąkowa");
        assertThat(coordinator.page(ActivityUrls.calls(second)))
                .contains(
                        "zajęcia „Klub dla rodzin” z 24.05.2019, 09:00–11:00",
                        "Nowy termin: 27.05.2019",
                        "Halina Łąkowa")
                .doesNotContain("Jan Polny");

        call(first, jan);
        assertThat(coordinator.page(ActivityUrls.calls(first))).contains("Zawiadomione osoby: 1 z 1", "Jan Polny");
        cancel(last);

        assertThat(coordinator.page(ActivityUrls.calls(last)))
                .as("who was told of the last date, from the list of the first")
                .contains("odwołano zajęcia „Klub dla rodzin” z 27.05.2019, 09:00–11:00", "Jan Polny")
                .doesNotContain("Halina Łąkowa");
        assertThat(coordinator.page(ActivityUrls.calls(second))).contains("Halina Łąkowa");
        assertThat(coordinator.page(DESK))
                .contains("24.05.2019 – 1 osoba", "27.05.2019 – 1 osoba")
                .doesNotContain("23.05.2019");
        call(second, halina);
        call(last, jan);
        assertThat(coordinator.page(DESK)).doesNotContain("Zadzwoń do uczestników");
    }

    @Test
    void whoWasToComeYesterdayIsStillTold() {
        var yesterday = town.session(club, GroupTown.hours(LocalDate.of(2019, 5, 14), "16:00", "18:00"));
        var last = move(move(yesterday, "24.05.2019"), "27.05.2019");

        assertThat(coordinator.page(ActivityUrls.session(yesterday))).contains(ActivityUrls.calls(yesterday));
        assertThat(coordinator.page(ActivityUrls.session(last))).contains("Przeniesione z", "24.05.2019, 09:00–11:00");

        cancel(last);
        assertThat(coordinator.page(ActivityUrls.session(yesterday))).contains(ActivityUrls.calls(yesterday));
    }

    @Test
    void messagesGoToAllWhateverDateTheyKnow() {
        writes(halina, "halina@example.org");
        writes(jan, "jan@example.org");
        var second = move(first, "24.05.2019");
        call(first, halina);

        move(second, "27.05.2019", Map.of("tell", "true"));

        assertThat(sent("halina@example.org", "24.05.2019, 09:00–11:00%27.05.2019"))
                .isOne();
        assertThat(sent("jan@example.org", "23.05.2019, 16:00–18:00%27.05.2019"))
                .isOne();
        assertThat(town.count("SELECT count(*) FROM outbox_message")).isEqualTo(2);
        assertThat(coordinator.page(DESK)).doesNotContain("Zadzwoń do uczestników");
    }

    private long sent(String to, String words) {
        return town.count(
                "SELECT count(*) FROM outbox_message WHERE recipient = ? AND body LIKE ?", to, "%" + words + "%");
    }

    private PersonId member(String givenName, String familyName) {
        var person = town.person(givenName, familyName);
        town.enrolled(club, person, LocalDate.of(2019, 5, 1));
        return person;
    }

    private void writes(PersonId person, String email) {
        town.town().inside(() -> {
            jdbc.sql("UPDATE person SET email = ? WHERE id = ?")
                    .params(email, person.value())
                    .update();
            jdbc.sql("""
                            INSERT INTO consent (organisation_id, id, person_id, subject, answer, answered_on)
                            VALUES (current_organisation(), gen_random_uuid(), ?, 'contact_email', 'given', DATE '2019-05-01')""").param(person.value()).update();
        });
    }

    private SessionId move(SessionId session, String day) {
        return move(session, day, Map.of());
    }

    private SessionId move(SessionId session, String day, Map<String, String> more) {
        var form = new HashMap<>(
                Map.of("version", "1", "on", day, "from", "09:00", "to", "11:00", "statusReason", "remont"));
        form.putAll(more);
        assertThat(coordinator.post(ActivityUrls.moveSession(session), form)).hasStatus(303);
        return new SessionId(town.town()
                .inside(() -> jdbc.sql("SELECT moved_to_id FROM session WHERE id = ?")
                        .param(session.value())
                        .query(UUID.class)
                        .single()));
    }

    private void cancel(SessionId session) {
        assertThat(coordinator.post(
                        ActivityUrls.cancelSession(session), Map.of("version", "1", "statusReason", "choroba")))
                .hasStatus(303);
    }

    private void call(SessionId session, PersonId person) {
        assertThat(coordinator.post(ActivityUrls.call(session, person), Map.of("result", "coming")))
                .hasStatus(303);
    }
}
