package pl.mors.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.identity.Role;

/** A session was called off long before its day, and the message about it was given up. */
@IntegrationTest
class FailedMessagesTest {

    private static final LocalDate FIRST_ON_THE_DESK = GroupTown.TODAY.plusDays(14);
    private static final String DESK = "/pulpit?ile=50";

    @Autowired
    private SendDueMessages sendDueMessages;

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private Clerk coordinator;
    private SessionId session;

    @BeforeEach
    void callOff() {
        town = new GroupTown(world.town(), jdbc);
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
        var club = town.group("Klub dla rodzin");
        var member = town.person("Jan", "Polny");
        town.enrolled(club, member, GroupTown.TODAY.minusMonths(3));
        town.town().inside(() -> {
            jdbc.sql("UPDATE person SET email = 'jan@example.org' WHERE id = :id")
                    .param("id", member.value())
                    .update();
            jdbc.sql("""
                    INSERT INTO consent (organisation_id, id, person_id, subject, answer, answered_on)
                    VALUES (current_organisation(), gen_random_uuid(), :person, 'contact_email', 'given', '2019-03-01')
                    """).param("person", member.value()).update();
        });
        session = town.session(club, GroupTown.hours(FIRST_ON_THE_DESK, "10:00", "12:00"));
        assertThat(coordinator.post(
                        ActivityUrls.cancelSession(session),
                        Map.of("version", "1", "statusReason", "awaria ogrzewania", "tell", "true")))
                .hasStatus(303);
    }

    @Test
    void whomAMessageDidNotReachIsCalledAlsoWhenItsWordsAreGone() {
        becomes("failed", "sent_at = NULL, last_error = 'SMTP 550'");

        sendDueMessages.within(town.town().id());

        assertThat(town.count("SELECT count(*) FROM outbox_message WHERE status = 'failed' AND last_error = 'SMTP 550'"
                        + " AND recipient IS NULL AND subject IS NULL AND body IS NULL"))
                .isEqualTo(1);
        assertThat(coordinator.page(DESK)).contains("29.05.2019 – 1 osoba");
        assertThat(coordinator.page(ActivityUrls.calls(session))).contains("Jan Polny", "E-mail nie dotarł");
    }

    @Test
    void whomItReachedIsNotCalledWhenItIsGone() {
        becomes("sent", "sent_at = now()");

        sendDueMessages.within(town.town().id());

        assertThat(town.count("SELECT count(*) FROM outbox_message")).isZero();
        assertThat(coordinator.page(DESK)).doesNotContain(ActivityUrls.calls(session));
    }

    /** Of the message that was written 31 days ago. */
    private void becomes(String status, String more) {
        assertThat(town.town()
                        .inside(() -> jdbc.sql("UPDATE outbox_message SET created_at = :at, status = :status, " + more)
                                .param("at", GroupTown.TODAY.minusDays(31))
                                .param("status", status)
                                .update()))
                .isEqualTo(1);
    }
}
