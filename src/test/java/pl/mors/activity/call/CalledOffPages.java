package pl.mors.activity.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestChannels;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;

/** A town whose coordinator called a session off: one person is to be called, one is written to. */
@IntegrationTest
abstract class CalledOffPages {

    static final LocalDate DAY = LocalDate.of(2019, 5, 22);
    static final String DESK = "/pulpit?ile=50";

    @Autowired
    TestClerks clerks;

    @Autowired
    TestChannels channels;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestWorld world;

    GroupTown town;
    GroupId club;
    PersonId called;
    PersonId written;
    SessionId session;
    Clerk coordinator;

    @BeforeEach
    void callOff() {
        town = new GroupTown(world.town(), jdbc);
        club = town.group("Klub dla rodzin");
        called = member("Halina", "Łąkowa", "600 100 200", null);
        written = member("Jan", "Polny", null, "jan@example.org");
        consents(written, "contact_email");
        session = town.session(club, GroupTown.hours(DAY, "10:00", "12:00"));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
        assertThat(coordinator.post(
                        ActivityUrls.cancelSession(session),
                        Map.of("version", "1", "statusReason", "prowadząca nie może przyjść")))
                .hasStatus(303);
    }

    /** Of whoever is called, who is a child then. */
    void guardian(String givenName, String phone, @Nullable String email) {
        town.town().inside(() -> {
            jdbc.sql("UPDATE person SET date_of_birth = '2008-03-02' WHERE id = :id")
                    .param("id", called.value())
                    .update();
            jdbc.sql("""
                    INSERT INTO guardian (organisation_id, id, person_id, kind, given_name, family_name, phone, email)
                    VALUES (current_organisation(), gen_random_uuid(), :person, 'parent', :given, 'Próbna', :phone, :email)
                    """)
                    .param("person", called.value())
                    .param("given", givenName)
                    .param("phone", phone)
                    .param("email", email)
                    .update();
        });
    }

    PersonId member(String givenName, String familyName, @Nullable String phone, @Nullable String email) {
        var person = town.person(givenName, familyName);
        town.town()
                .inside(() -> jdbc.sql("UPDATE person SET phone = :phone, email = :email WHERE id = :id")
                        .param("phone", phone)
                        .param("email", email)
                        .param("id", person.value())
                        .update());
        town.enrolled(club, person, DAY.minusMonths(1));
        return person;
    }

    void consents(PersonId person, String subject) {
        town.town()
                .inside(() -> jdbc.sql("""
                        INSERT INTO consent (organisation_id, id, person_id, subject, answer, answered_on)
                        VALUES (current_organisation(), gen_random_uuid(), :person, :subject, 'given', '2019-05-01')
                        """)
                        .param("person", person.value())
                        .param("subject", subject)
                        .update());
    }
}
