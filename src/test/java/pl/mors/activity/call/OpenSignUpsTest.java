package pl.mors.activity.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.Role;
import pl.mors.platform.Ids;

/** Whoever signed up and has no answer yet is told that the group's next session was called off or moved. */
@IntegrationTest
class OpenSignUpsTest {

    private static final LocalDate DAY = GroupTown.TODAY.plusDays(1);
    private static final String TASK =
            "Zadzwoń do prowadzących i osób ze zgłoszeniem w sprawie zmiany zajęć: Klub dla rodzin, 16.05.2019 – 1 osoba";

    @Autowired
    private TestClerks clerks;

    @Autowired
    private TestChannels channels;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private GroupId club;
    private SessionId next;
    private SessionId later;
    private Clerk coordinator;

    @BeforeEach
    void plan() {
        town = new GroupTown(world.town(), jdbc);
        club = town.group("Klub dla rodzin");
        next = town.session(club, GroupTown.hours(DAY, "14:00", "15:00"));
        later = town.session(club, GroupTown.hours(DAY.plusDays(7), "14:00", "15:00"));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    @Test
    void whoeverLeftNoAddressIsCalledWithOneTap() {
        var wanda = signedUp(null);
        callOff(next);

        assertThat(calls())
                .contains(
                        line(wanda),
                        "dzwonię w sprawie Pani/Pana zgłoszenia na zajęcia.",
                        "odwołano zajęcia „Klub dla rodzin” z 16.05.2019",
                        "tel:600100200");
        assertThat(desk()).contains(TASK);

        assertThat(coordinator.post(ActivityUrls.signUpCall(next, wanda), Map.of("result", "no_answer")))
                .hasStatus(303);
        assertThat(calls()).contains("Nie odbiera, ");
        assertThat(desk()).contains(TASK);
        coordinator.post(ActivityUrls.signUpCall(next, wanda), Map.of("result", "coming"));
        assertThat(calls()).contains("Zawiadomiono, ");
        assertThat(desk()).doesNotContain(TASK);
        assertThat(coordinator.post(ActivityUrls.signUpCall(next, Ids.next()), Map.of("result", "coming")))
                .hasStatus(404);
    }

    @Test
    void whoeverLeftAnAddressIsWrittenToOnceInTheLanguageOfTheForm() {
        var wanda = signedUp("wanda@example.test");
        town.town().inside(() -> jdbc.sql("UPDATE sign_up SET language = 'en'").update());
        callOff(next);
        assertThat(calls()).contains("Wyślij wiadomości").doesNotContain(line(wanda));

        coordinator.post(ActivityUrls.changeMessages(next));
        coordinator.post(ActivityUrls.changeMessages(next));
        assertThat(town.count("""
                        SELECT count(*) FROM outbox_message o JOIN sign_up u ON o.id = ANY (u.message_ids)
                        WHERE o.recipient = 'wanda@example.test' AND o.body LIKE '%was cancelled%we have your request%'
                            AND o.body NOT LIKE '%Klub%'
                        """)).as("it goes with the sign-up").isOne();
        assertThat(town.count("SELECT count(*) FROM outbox_message")).isOne();
        assertThat(calls()).doesNotContain(line(wanda));
        assertThat(desk()).doesNotContain(TASK);

        town.town()
                .inside(() ->
                        jdbc.sql("UPDATE outbox_message SET status = 'failed'").update());
        assertThat(calls()).contains(line(wanda), "E-mail nie dotarł").doesNotContain("Wyślij wiadomości");
        assertThat(desk()).contains(TASK);
    }

    @Test
    void withoutAMailServerWhoeverLeftAnAddressIsCalledToo() {
        channels.noEmail(town.town());
        var wanda = signedUp("wanda@example.test");
        callOff(next);

        assertThat(calls()).contains(line(wanda)).doesNotContain("Wyślij wiadomości");
    }

    @Test
    void ofALaterSessionTheyAreNotToldUntilItIsTheNext() {
        var wanda = signedUp(null);
        callOff(later);
        assertThat(coordinator.page(ActivityUrls.calls(later))).doesNotContain(line(wanda));

        var atLast = town.session(club, GroupTown.hours(DAY.plusDays(14), "14:00", "15:00"));
        callOff(next);
        callOff(atLast);
        assertThat(calls()).contains(line(wanda));
        assertThat(coordinator.page(ActivityUrls.calls(atLast))).contains(line(wanda));
    }

    @Test
    void ofANextSessionThatIsMovedTheyAreToldEvenWhenItIsEarlier() {
        var wanda = signedUp(null);
        assertThat(coordinator.post(
                        ActivityUrls.moveSession(next),
                        Map.of(
                                "version",
                                "1",
                                "on",
                                "16.05.2019",
                                "from",
                                "10:00",
                                "to",
                                "11:00",
                                "statusReason",
                                "Remont")))
                .hasStatus(303);

        assertThat(calls())
                .contains(line(wanda), "przeniesiono zajęcia „Klub dla rodzin”", "Nowy termin: 16.05.2019, 10:00");
    }

    @Test
    void ofASessionThatIsMovedAgainTheyAreToldOnceAlsoWhereNobodyIsInTheGroup() {
        var wanda = signedUp("wanda@example.org");
        var second = move(next, "17.05.2019", Map.of());
        assertThat(desk()).contains(TASK);
        move(second, "20.05.2019", Map.of("tell", "true"));

        assertThat(town.count("SELECT count(*) FROM outbox_message WHERE recipient = 'wanda@example.org'"))
                .isOne();
        assertThat(calls()).doesNotContain(line(wanda));
        assertThat(coordinator.page(ActivityUrls.callsToEverybody(second)))
                .contains(line(wanda), "17.05.2019", "Nowy termin: 20.05.2019");
        assertThat(desk()).doesNotContain("Klub dla rodzin, ");
    }

    private SessionId move(SessionId from, String day, Map<String, String> more) {
        var form = new HashMap<>(
                Map.of("version", "1", "on", day, "from", "14:00", "to", "15:00", "statusReason", "Remont"));
        form.putAll(more);
        assertThat(coordinator.post(ActivityUrls.moveSession(from), form)).hasStatus(303);
        return new SessionId(town.town()
                .inside(() -> jdbc.sql("SELECT moved_to_id FROM session WHERE id = ?")
                        .param(from.value())
                        .query(UUID.class)
                        .single()));
    }

    @Test
    void whoeverHasAnAnswerOrSignedUpElsewhereIsNotTold() {
        var wanda = signedUp(null);
        callOff(next);
        town.town()
                .inside(() -> jdbc.sql("UPDATE sign_up SET outcome = 'declined', answered_on = '2019-05-15'")
                        .update());
        assertThat(calls()).doesNotContain(line(wanda));

        var club = this.club;
        this.club = town.group("Klub filmowy");
        var elsewhere = signedUp(null);
        this.club = club;
        callOff(later);
        assertThat(coordinator.page(ActivityUrls.calls(later))).doesNotContain(line(wanda), line(elsewhere));
    }

    @Test
    void whatIsWithdrawnLeavesNothing() {
        signedUp(null);
        callOff(next);
        assertThat(town.count("SELECT count(*) FROM sign_up_notice")).isOne();
        town.town().inside(() -> jdbc.sql("DELETE FROM sign_up").update());
        assertThat(town.count("SELECT count(*) FROM sign_up_notice")).isZero();
        assertThat(coordinator.get(ActivityUrls.calls(next))).hasStatusOk();
    }

    @Test
    void whoActsForAChildIsToldOfTheChild() {
        signedUp(null);
        town.town()
                .inside(() ->
                        jdbc.sql("UPDATE sign_up SET guardian = 'Ewa Próbna'").update());
        callOff(next);

        assertThat(calls()).contains("w sprawie zgłoszenia dziecka (Wanda Próbna) na zajęcia.", "Ewa Próbna");
    }

    private UUID signedUp(@Nullable String email) {
        var id = Ids.next();
        town.town()
                .inside(() -> jdbc.sql("""
                                INSERT INTO sign_up (organisation_id, id, group_id, wish, given_name, family_name, phone, email, language,
                                    code_digest, arrived_on, expires_on)
                                VALUES (current_organisation(), :id, :group, 'place', 'Wanda', 'Próbna', '600 100 200', :email, 'pl',
                                    sha256(:id::text::bytea), '2019-05-14', '2019-07-14')
                                """)
                        .param("id", id)
                        .param("group", club.value())
                        .param("email", email)
                        .update());
        return id;
    }

    private void callOff(SessionId session) {
        assertThat(coordinator.post(
                        ActivityUrls.cancelSession(session), Map.of("version", "1", "statusReason", "choroba")))
                .hasStatus(303);
    }

    private static String line(UUID signUp) {
        return "id=\"" + NextCall.anchor(signUp) + "\"";
    }

    private String calls() {
        return coordinator.page(ActivityUrls.calls(next));
    }

    private String desk() {
        return coordinator.page(IdentityUrls.DESK + "?ile=50");
    }
}
