package pl.mors.activity.trip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ChildUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.activity.TripUrls;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;
import pl.mors.platform.web.Notice;

/** A town with a group that goes on a trip, and what its people do about it. */
final class TripTown {

    static final LocalDate TRIP = LocalDate.of(2019, 6, 1);

    final GroupTown town;
    final GroupId outing;
    final SessionId trip;
    final PersonId halina;
    final PersonId jan;
    final Clerk coordinator;
    final Clerk leader;

    private final JdbcClient jdbc;
    private int week;

    TripTown(TestWorld world, TestClerks clerks, JdbcClient jdbc) {
        this(world, clerks, jdbc, TRIP);
    }

    TripTown(TestWorld world, TestClerks clerks, JdbcClient jdbc, LocalDate day) {
        this.jdbc = jdbc;
        town = new GroupTown(world.town(), jdbc);
        outing = town.group("Wyjazd w góry");
        town.set(outing, "kind", "outing");
        trip = town.session(outing, GroupTown.hours(day, "08:00", "20:00"));
        halina = town.person("Halina", "Nowak");
        jan = town.person("Jan", "Abacki");
        town.enrolled(outing, halina, LocalDate.of(2019, 5, 1));
        town.enrolled(outing, jan, LocalDate.of(2019, 5, 1));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
        var member = town.town().member(Role.FACILITATOR);
        town.leads(outing, member.membership());
        leader = clerks.as(town.town().signedIn(member));
    }

    /** The file of the trip, by the coordinator. */
    MvcTestResult fills(Map<String, String> typed) {
        return fills(trip, typed);
    }

    MvcTestResult fills(SessionId session, Map<String, String> typed) {
        var form = new HashMap<>(Map.of(
                "returnsOn", "01.06.2019", "returnsTime", "20:00", "presences", "3", "groups", "1", "days", "90"));
        form.putAll(typed);
        return coordinator.post(TripUrls.tripFile(session), form);
    }

    /** Puts down a guardian, by who leads the group. */
    MvcTestResult guards(String givenName, String colleague) {
        return leader.post(
                TripUrls.guardians(trip),
                Map.of(
                        "givenName", givenName,
                        "familyName", "Przykładna",
                        "phone", "600 100 300",
                        "bornOn", "12.04.1978",
                        "known", colleague));
    }

    GroupId hidden(String name) {
        var group = town.group(name);
        town.set(group, "hidden_membership", true);
        return group;
    }

    /** Is at so many sessions of a group before the trip. */
    void attends(PersonId person, GroupId group, int times) {
        for (int i = 0; i < times; i++) {
            week++;
            var session = town.session(group, GroupTown.hours(TRIP.minusDays(20 + week), "10:00", "12:00"));
            town.town().inside(() -> {
                jdbc.sql("UPDATE session SET status = 'held' WHERE id = ?")
                        .param(session.value())
                        .update();
                jdbc.sql("""
                                INSERT INTO attendance (organisation_id, id, session_id, person_id, status)
                                VALUES (current_organisation(), ?, ?, ?, 'present')""")
                        .params(Ids.next(), session.value(), person.value())
                        .update();
            });
        }
    }

    /** A child in the group, whose mother answers for it. */
    PersonId child(String name) {
        var child = town.person(name, "Próbna");
        town.town()
                .inside(() -> jdbc.sql("UPDATE person SET date_of_birth = DATE '2008-01-01' WHERE id = ?")
                        .param(child.value())
                        .update());
        town.enrolled(outing, child, LocalDate.of(2019, 5, 1));
        town.town().inside(() -> jdbc.sql("""
                        INSERT INTO guardian (organisation_id, id, person_id, kind, given_name, family_name, phone)
                        VALUES (current_organisation(), ?, ?, 'parent', 'Ewa', 'Próbna', '600100200')""").params(Ids.next(), child.value()).update());
        return child;
    }

    /** Names whom to call. */
    void names(PersonId person, String name, String relation) {
        town.town()
                .inside(() -> jdbc.sql("""
                        INSERT INTO emergency_contact (organisation_id, id, person_id, name, relation, phone)
                        VALUES (current_organisation(), ?, ?, ?, ?, '600100400')""")
                        .params(Ids.next(), person.value(), name, relation)
                        .update());
    }

    void consents(PersonId child, String answer) {
        consents(child, answer, "");
    }

    void consents(PersonId child, String answer, String toTrip) {
        var guardian = town.town()
                .inside(() -> jdbc.sql("SELECT id FROM guardian WHERE person_id = ?")
                        .param(child.value())
                        .query(UUID.class)
                        .single());
        assertThat(coordinator.post(
                        ChildUrls.childConsent(outing, child),
                        Map.of(
                                "answer",
                                answer,
                                "guardian",
                                guardian.toString(),
                                "answeredOn",
                                "14.05.2019",
                                "trip",
                                toTrip)))
                .hasStatus(303);
    }

    /** What the next page says about a press. */
    static String told(MvcTestResult done) {
        assertThat(done).hasStatus(303);
        return ((Notice)
                        Objects.requireNonNull(done.getMvcResult().getFlashMap().get("notice")))
                .text();
    }

    /** The only one of the trip. */
    UUID guardian() {
        return town.town()
                .inside(() -> jdbc.sql("SELECT id FROM known_trip_guardian")
                        .query(UUID.class)
                        .single());
    }
}
