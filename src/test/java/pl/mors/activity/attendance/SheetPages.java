package pl.mors.activity.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
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
import pl.mors.platform.web.Notice;
import pl.mors.programme.ProgrammeId;

/** A town with a session of a club, and a coordinator at its sheet. */
@IntegrationTest
abstract class SheetPages {

    static final LocalDate DAY = LocalDate.of(2019, 5, 8);

    @Autowired
    TestClerks clerks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestWorld world;

    GroupTown town;
    ProgrammeId programme;
    GroupId club;
    SessionId session;
    PersonId halina;
    Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        programme = town.programme();
        club = town.club(programme);
        halina = town.person("Halina", "Nowak");
        town.participates(halina, programme, LocalDate.of(2019, 1, 10));
        town.enrolled(club, halina, LocalDate.of(2019, 1, 10));
        session = town.session(club, GroupTown.hours(DAY, "10:00", "12:00"));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    MvcTestResult sheet() {
        return coordinator.get(ActivityUrls.attendance(session));
    }

    MockMvcTester.MockMvcRequestBuilder save(int version, PersonId person, String status) {
        return posted(version).param("action", "save").param("status." + person, status);
    }

    MockMvcTester.MockMvcRequestBuilder posted(int version) {
        return coordinator
                .sending(ActivityUrls.attendance(session))
                .param("version", String.valueOf(version))
                .param("reason", "Pomyłka na liście");
    }

    /** What the next page says about a change. */
    String told(MockMvcTester.MockMvcRequestBuilder change) {
        var done = change.exchange();
        assertThat(done).hasStatus(303);
        return ((Notice)
                        Objects.requireNonNull(done.getMvcResult().getFlashMap().get("notice")))
                .text();
    }

    List<String> marks() {
        return Objects.requireNonNull(town.town()
                .inside(() -> jdbc.sql(
                                "SELECT status FROM known_attendance WHERE session_id = :session ORDER BY status")
                        .param("session", session.value())
                        .query(String.class)
                        .list()));
    }
}
