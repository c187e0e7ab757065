package pl.mors.activity.signup;

import static org.assertj.core.api.Assertions.assertThat;

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
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SignUpUrls;
import pl.mors.activity.call.NextCall;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.Role;
import pl.mors.platform.Ids;

/** Whoever signed up and is told of the answer by no message is called. */
@IntegrationTest
class SignUpCallsTest {

    private static final String TASK = "Zadzwoń z odpowiedzią na zgłoszenie: Klub dla seniorów – 1 osoba";

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
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        club = town.club(town.programme());
        town.enrolled(club, town.person("Wanda", "Próbna"), GroupTown.TODAY);
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    @Test
    void whoeverLeftNoAddressIsCalledUntilReached() {
        var wanda = signedUp(null);
        answers(wanda, SignUpOutcome.ENROLLED);
        assertThat(page()).contains("Mamy miejsce", "tel:600100200", "Będzie", "Nie będzie");
        assertThat(desk()).contains(TASK);

        calls(wanda, "no_answer");
        assertThat(page()).contains("Nie odbiera, ", "tel:600100200");
        assertThat(desk()).contains(TASK);

        calls(wanda, "not_coming");
        assertThat(page()).doesNotContain("tel:600100200");
        assertThat(desk()).doesNotContain(TASK);
    }

    @Test
    void afterACallTheListGoesOnAtTheNext() {
        var wanda = signedUp(null);
        var next = signedUp(null);
        answers(wanda, SignUpOutcome.ENROLLED);
        answers(next, SignUpOutcome.ENROLLED);
        assertThat(coordinator.post(SignUpUrls.call(club, wanda), Map.of("result", "coming")))
                .redirectedUrl()
                .isEqualTo(SignUpUrls.signUps(club) + "#" + NextCall.anchor(next));
        assertThat(page()).contains("id=\"" + NextCall.anchor(next) + "\"");
        assertThat(coordinator.post(SignUpUrls.call(club, next), Map.of("result", "coming")))
                .redirectedUrl()
                .isEqualTo(SignUpUrls.signUps(club));
    }

    @Test
    void whatCameOfACallStaysInSightAndIsPutRight() {
        var wanda = signedUp(null);
        answers(wanda, SignUpOutcome.ENROLLED);
        calls(wanda, "not_coming");
        assertThat(page()).contains("Nie będzie, ", "Wypisz z grupy", "Popraw wynik");

        assertThat(coordinator.get(coordinator
                        .post(SignUpUrls.call(club, wanda), Map.of("result", "no_answer"))
                        .getResponse()
                        .getRedirectedUrl()))
                .as("from a page that was opened before")
                .bodyText()
                .contains("Nie będzie, ")
                .doesNotContain("tel:");
        assertThat(page()).contains("Nie będzie, ");

        coordinator.post(SignUpUrls.call(club, wanda), Map.of("result", "call_again", "corrected", "not_coming"));
        assertThat(page()).contains("Zadzwonić jeszcze raz, ", "tel:600100200").doesNotContain("Popraw wynik");
    }

    @Test
    void whoActsForAChildIsToldOfTheChild() {
        var wanda = signedUp(null);
        town.town()
                .inside(() ->
                        jdbc.sql("UPDATE sign_up SET guardian = 'Ewa Próbna'").update());
        answers(wanda, SignUpOutcome.ENROLLED);
        assertThat(page())
                .contains("w sprawie zgłoszenia dziecka (Wanda Próbna) na zajęcia.", "dla dziecka")
                .doesNotContain("Pani/Pana");
    }

    @Test
    void aRefusalIsToldAndNothingIsAsked() {
        var signUp = signedUp(null);
        answers(signUp, SignUpOutcome.DECLINED);

        assertThat(page()).contains("nie możemy go przyjąć", "Zawiadomiono").doesNotContain("Nie będzie");
        calls(signUp, "coming");
        assertThat(page()).contains("Zawiadomiono, ").doesNotContain("Będzie, ");
    }

    @Test
    void whoeverGetsAMessageIsCalledOnlyWhenItFails() {
        answers(signedUp("wanda@example.test"), SignUpOutcome.ENROLLED);
        assertThat(page()).doesNotContain("tel:");

        town.town()
                .inside(() ->
                        jdbc.sql("UPDATE outbox_message SET status = 'failed'").update());
        assertThat(page()).contains("tel:600100200");
    }

    @Test
    void withoutAMailServerWhoeverLeftAnAddressIsCalledToo() {
        channels.noEmail(town.town());
        answers(signedUp("wanda@example.test"), SignUpOutcome.ENROLLED);
        assertThat(page()).contains("tel:600100200");
        assertThat(desk()).contains(TASK);
    }

    @Test
    void nobodyIsCalledAboutWhatHasNoAnswer() {
        var open = signedUp(null);
        assertThat(coordinator.post(SignUpUrls.call(club, open), Map.of("result", "coming")))
                .hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM sign_up WHERE call_result IS NOT NULL"))
                .isZero();
        answers(open, SignUpOutcome.ENROLLED);
        town.set(club, "hidden_membership", true);
        assertThat(coordinator.post(SignUpUrls.call(club, open), Map.of("result", "coming")))
                .hasStatus(404);
        assertThat(clerks.of(town.town(), Role.AUDITOR).post(SignUpUrls.call(club, open), Map.of("result", "coming")))
                .hasStatus(403);
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

    private void answers(UUID signUp, SignUpOutcome outcome) {
        assertThat(coordinator.post(SignUpUrls.answer(club, signUp), Map.of("outcome", outcome.name())))
                .hasStatus(303);
    }

    private void calls(UUID signUp, String result) {
        assertThat(coordinator.post(SignUpUrls.call(club, signUp), Map.of("result", result)))
                .hasStatus(303);
    }

    private String page() {
        return coordinator.page(SignUpUrls.signUps(club));
    }

    private String desk() {
        return coordinator.page(IdentityUrls.DESK);
    }
}
