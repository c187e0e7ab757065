package pl.mors.activity.offline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
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

/** A town with a session whose list devices take along, and a coordinator who sends what they say. */
@IntegrationTest
abstract class OfflinePages {

    static final UUID PHONE = new UUID(1, 1);
    static final UUID TABLET = new UUID(1, 2);

    @Autowired
    TestClerks clerks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestWorld world;

    GroupTown town;
    GroupId club;
    SessionId session;
    PersonId halina;
    PersonId zbyszek;
    Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        club = town.club(town.programme());
        halina = town.person("Halina", "Nowak");
        zbyszek = town.person("Zbyszek", "Wilk");
        town.enrolled(club, halina, LocalDate.of(2019, 1, 10));
        town.enrolled(club, zbyszek, LocalDate.of(2019, 1, 10));
        session = town.session(club, GroupTown.hours(GroupTown.TODAY, "06:00", "07:00"));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    MvcTestResult send(UUID device, String... ticks) {
        return sendAll(
                """
                {"device": "%s", "clock": "%s", "ticks": [%s]}""".formatted(device, Instant.now(), String.join(",", ticks)).replace("%s", session.toString()));
    }

    MvcTestResult sendAll(String content) {
        return coordinator
                .sending(ActivityUrls.OFFLINE_TICKS)
                .contentType(MediaType.APPLICATION_JSON)
                .content(content)
                .exchange();
    }

    static UUID id(int number) {
        return new UUID(7, number);
    }

    String tick(int number, PersonId person, String status, int counter, Instant clock) {
        return tick(number, person, status, counter, 1, clock);
    }

    String tick(int number, PersonId person, String status, int counter, int seen, Instant clock) {
        return """
                {"id": "%s", "session": "%s", "person": "%s", "status": "%s", "counter": %d, "seen": %d, "clock": "%s"}""".formatted(id(number), session, person, status, counter, seen, clock);
    }

    static String minutes(int number, PersonId person, String field, int said, int counter, int seen) {
        return """
                {"id": "%s", "session": "%%s", "person": "%s", "%s": %d, "counter": %d, "seen": %d, "clock": "%s"}""".formatted(id(number), person, field, said, counter, seen, Instant.now());
    }

    static String guests(int number, int said, int counter, int seen) {
        return """
                {"id": "%s", "session": "%%s", "guests": %d, "counter": %d, "seen": %d, "clock": "%s"}""".formatted(id(number), said, counter, seen, Instant.now());
    }

    List<String> status(PersonId person) {
        return Objects.requireNonNull(town.town()
                .inside(() -> jdbc.sql(
                                "SELECT status FROM known_attendance WHERE session_id = :session AND person_id = :person")
                        .param("session", session.value())
                        .param("person", person.value())
                        .query(String.class)
                        .list()));
    }
}
