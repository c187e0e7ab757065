package pl.mors.participant.online;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.participant.TestRecruitment;

/** An application that waits to be finished. */
@IntegrationTest
class DraftPagesTest {

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
}
