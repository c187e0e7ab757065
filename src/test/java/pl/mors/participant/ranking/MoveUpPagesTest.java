package pl.mors.participant.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.participant.TestRecruitment.idOf;
import static pl.mors.participant.TestRecruitment.moveUp;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.participant.TestRecruitment;
import pl.mors.participant.TestRecruitment.RecruitingTown;

/** Who gets a place that became free. */
@IntegrationTest
class MoveUpPagesTest {

    @Autowired
    private TestRecruitment recruitment;

    @Autowired
    private JdbcClient jdbc;

    private RecruitingTown town;

    @BeforeEach
    void foundTown() {
        town = recruitment.town();
    }

    @Test
    void passingSomebodyOverNeedsAReason() {
        var round = town.announce("1", "14.05.2019");
        var applications = town.threeChecked(round);
        assertThat(town.approve(round)).hasStatus(303);
        assertThat(town.post(moveUp(round), Map.of("application", idOf(applications.get(1)))))
                .hasStatus(422)
                .bodyText()
                .contains("Nie ma już wolnego miejsca");
        assertThat(town.post(applications.getFirst() + "/rezygnacja", Map.of("withdrawnOn", "15.05.2019")))
                .hasStatus(303);
        var last = idOf(applications.getLast());
        assertThat(town.post(moveUp(round), Map.of("application", last)))
                .hasStatus(422)
                .bodyText()
                .contains("Pomijasz osobę, której kolej");
        assertThat(town.post(moveUp(round), Map.of("application", last, "reason", "Pierwsza osoba wyjechała")))
                .hasStatus(303);
        assertThat(town.get(applications.getLast())).bodyText().contains("Pierwsza osoba wyjechała");
    }

    @Test
    void twoWhoGiveTheFreePlaceAtOnceGiveItOnce() throws Exception {
        var round = town.announce("1", "14.05.2019");
        var applications = town.threeChecked(round);
        town.approve(round);
        town.post(applications.getFirst() + "/rezygnacja", Map.of("withdrawnOn", "15.05.2019"));
        Race.of(
                2,
                runner -> town.post(
                        moveUp(round),
                        Map.of("application", idOf(applications.get(1 + runner)), "reason", "Tak postanowiono")));
        var accepted = town.town()
                .inside(() -> jdbc.sql("SELECT count(*) FROM application_state WHERE state = 'accepted'")
                        .query(Integer.class)
                        .single());
        assertThat(accepted).isEqualTo(1);
    }

    @Test
    void whatKeepsSomebodyFromTheListIsOverruledInSoManyWords() {
        var round = town.announce("1", "14.05.2019");
        var applications = town.threeChecked(round);
        assertThat(town.approve(round)).hasStatus(303);
        town.post(applications.getFirst() + "/rezygnacja", Map.of("withdrawnOn", "15.05.2019"));
        var second = applications.get(1);
        town.town()
                .inside(() -> jdbc.sql("UPDATE eligibility_check SET superseded_at = clock_timestamp()")
                        .update());
        town.socialWorkerTakesOver();
        var despite = Map.of("application", idOf(second), "reason", "Dowód jest w aktach", "despite", "true");
        assertThat(town.get(moveUp(round))).bodyText().contains("Wstrzymuje: nie sprawdzono kwalifikowalności.");
        assertThat(town.post(moveUp(round), despite))
                .hasStatus(422)
                .bodyText()
                .contains("poproś o przyznanie miejsca kogoś, kto zatwierdza listy");
        town.coordinatorTakesOver();
        assertThat(town.post(moveUp(round), Map.of("application", idOf(second))))
                .hasStatus(422)
                .bodyText()
                .contains("Coś wstrzymuje to zgłoszenie");
        assertThat(town.post(moveUp(round), despite)).hasStatus(303);
        assertThat(town.get(second))
                .bodyText()
                .contains("Mimo przeszkód (nie sprawdzono kwalifikowalności). Dowód jest w aktach");
    }
}
