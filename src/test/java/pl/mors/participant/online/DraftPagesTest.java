package pl.mors.participant.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.TestWorld;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.TestRecruitment;

/** An application that waits to be finished. */
@IntegrationTest
class DraftPagesTest {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]*)\"");

    @Autowired
    private TestRecruitment recruitment;

    @Autowired
    private TestWorld world;

    @Autowired
    private JdbcClient jdbc;

    private OnlineTown town;
    private Clerk visitor;

    @BeforeEach
    void foundTown() {
        town = new OnlineTown(recruitment.town(), jdbc);
        visitor = town.visitor();
    }

    @Test
    void aDraftWaitsForWhoeverHasItsLink() {
        var round = town.round("2019-05-01", "2019-05-31", "2019-05-01");
        var key = town.key(round);
        var saved = visitor.post(
                town.application(round) + "/zapis", Map.of("klucz", key, "givenName", "Halina", "pesel", "123"));
        var link = Clerk.location(saved);
        assertThat(link).isEqualTo(town.application(round) + "?klucz=" + key);
        assertThat(saved).hasHeader("Referrer-Policy", "no-referrer");
        assertThat(visitor.get(link))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Halina\"", "value=\"123\"", "31.05.2019");
        assertThat(visitor.get(link)).hasHeader("Referrer-Policy", "no-referrer");
        assertThat(visitor.get(town.application(round) + "?klucz=" + town.key(round)))
                .hasStatus(404);
        assertThat(visitor.get(town.application(round) + "?klucz=x")).hasStatus(404);
        assertThat(visitor.get(town.application(round) + "/wyslane?klucz=" + key))
                .hasStatus(404);
        var other = world.town();
        assertThat(visitor.get(link.replace(town.town().address(), other.address())))
                .hasStatus(404);
        var second = town.round("2019-05-01", "2019-05-31", "2019-05-01");
        assertThat(visitor.get(town.application(second) + "?klucz=" + key)).hasStatus(404);
        var kept = town.town()
                .inside(() -> jdbc.sql(
                                "SELECT encode(content, 'escape') || encode(key_digest, 'escape') FROM application_draft")
                        .query(String.class)
                        .single());
        assertThat(kept).doesNotContain("Halina", key);
        var trail = town.town()
                .inside(() -> jdbc.sql("SELECT request FROM audit_entry UNION SELECT after::text FROM audit_payload")
                        .query(String.class)
                        .list());
        assertThat(trail).noneMatch(said -> said != null && said.contains(key));
    }

    @Test
    void whatAnotherDeviceSavedIsNotWipedUnseen() {
        var round = town.round("2019-05-01", "2019-05-31", "2019-05-01");
        var key = town.key(round);
        var save = town.application(round) + "/zapis";
        var first = Map.of("klucz", key, "givenName", "Halina");
        var link = Clerk.location(visitor.post(save, first));
        var opened = seen(Clerk.text(visitor.get(link)));
        assertThat(visitor.post(save, with(key, "phone", "600100200", opened))).hasStatus(303);
        var elsewhere = visitor.post(save, with(key, "needs", "Winda", opened));
        assertThat(elsewhere).hasStatus(409).bodyText().contains("zapisano w międzyczasie gdzie indziej", "Winda");
        assertThat(visitor.get(link)).bodyText().contains("600100200").doesNotContain("Winda");
        assertThat(visitor.post(save, with(key, "needs", "Winda", seen(Clerk.text(elsewhere)))))
                .hasStatus(303);
        assertThat(visitor.get(link)).bodyText().contains("Winda");
    }

    /** Of all who began with the same, one saves; the others learn of it. */
    @RepeatedTest(3)
    void whatIsSavedAtTheSameMomentIsNotWipedUnseen() throws Exception {
        var round = town.round("2019-05-01", "2019-05-31", "2019-05-01");
        var key = town.key(round);
        var save = town.application(round) + "/zapis";
        var link = Clerk.location(visitor.post(save, Map.of("klucz", key, "givenName", "Halina")));
        var opened = seen(Clerk.text(visitor.get(link)));
        var answers = Race.of(
                4,
                runner -> visitor.post(save, with(key, "needs", "Winda " + runner, opened))
                        .getResponse()
                        .getStatus());
        assertThat(answers).containsExactlyInAnyOrder(303, 409, 409, 409);
        assertThat(visitor.get(link)).bodyText().contains("Winda " + answers.indexOf(303));
    }

    /** Whoever hides a round or changes its criteria knows that somebody has begun. */
    @Test
    void staffSeeHowManyDraftsWait() {
        var round = town.round("2019-05-01", "2019-05-31", "2019-05-01");
        assertThat(town.staff().get(ParticipantUrls.round(round))).bodyText().doesNotContain("jeszcze go nie wysłał");
        visitor.post(town.application(round) + "/zapis", Map.of("klucz", town.key(round), "givenName", "Halina"));
        assertThat(town.staff().get(ParticipantUrls.round(round)))
                .bodyText()
                .contains("1 mieszkaniec zaczął zgłoszenie przez internet i jeszcze go nie wysłał.");
    }

    private static Map<String, String> with(String key, String field, String text, String seen) {
        return Map.of("klucz", key, "givenName", "Halina", field, text, "seen", seen);
    }

    private static String seen(String page) {
        var field = SEEN.matcher(page);
        return field.find() ? field.group(1) : "";
    }
}
