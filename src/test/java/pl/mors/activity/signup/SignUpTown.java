package pl.mors.activity.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SignUpUrls;
import pl.mors.identity.Organisations;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

/** A town with a club that takes sign-ups, a visitor of its site and a coordinator. */
final class SignUpTown {

    final GroupTown town;
    final Clerk visitor;
    final Clerk coordinator;
    final GroupId club;

    private final JdbcClient jdbc;

    SignUpTown(TestWorld world, TestClerks clerks, Organisations organisations, JdbcClient jdbc) {
        this.jdbc = jdbc;
        town = new GroupTown(world.town(), jdbc);
        organisations.forget();
        visitor = clerks.visitor(town.town());
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
        club = town.group("Klub dla seniorów");
        town.session(club, GroupTown.hours(GroupTown.TODAY.plusDays(1), "10:00", "12:00"));
        town.set(club, "takes_sign_ups", true);
    }

    String form() {
        return SignUpUrls.signUp(town.town().address(), club);
    }

    static Map<String, String> adult() {
        return Map.of(
                "who",
                "dorosly",
                "givenName",
                "Wanda",
                "familyName",
                "Próbna",
                "phone",
                "600 100 200",
                "agreed",
                "true");
    }

    MvcTestResult send(Map<String, String> typed) {
        return send(typed, "place");
    }

    MvcTestResult send(Map<String, String> typed, String wish) {
        var sent = new HashMap<>(typed);
        sent.put("kod", SignUpCode.random().text());
        sent.put("prosba", wish);
        return visitor.post(form(), sent);
    }

    String sentWithEmail() {
        var sent = new HashMap<>(adult());
        sent.put("email", address());
        var arrived = Clerk.location(send(sent));
        return arrived.substring(arrived.indexOf('=') + 1);
    }

    /** Of its own: three messages to one are enough. */
    static String address() {
        return "wanda-" + Ids.next() + "@example.test";
    }

    MvcTestResult withdraw(String code) {
        var withdrawn = visitor.post(SignUpUrls.withdraw(town.town().address()), Map.of("kod", code));
        assertThat(withdrawn).hasStatus(303);
        return withdrawn;
    }

    List<String> ids() {
        return town.town()
                .inside(() -> jdbc.sql("SELECT id::text FROM sign_up ORDER BY id")
                        .query(String.class)
                        .list());
    }

    String answerHref() {
        var id = town.town()
                .inside(() -> jdbc.sql("SELECT id::text FROM sign_up")
                        .query(String.class)
                        .single());
        return SignUpUrls.signUps(club) + "/" + id;
    }

    List<String> mail() {
        return town.town()
                .inside(() -> jdbc.sql("SELECT subject || ' ' || body FROM outbox_message")
                        .query(String.class)
                        .list());
    }

    /** Full, and those who come next wait. */
    PersonId fullWithALine() {
        var member = town.person("Zbyszek", "Wilk");
        town.enrolled(club, member, GroupTown.TODAY.minusDays(30));
        town.set(club, "capacity", 1);
        town.set(club, "when_full", "queue");
        return member;
    }
}
