package pl.mors.participant.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.participant.TestRecruitment.ranking;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.mors.IntegrationTest;
import pl.mors.participant.TestRecruitment;
import pl.mors.participant.TestRecruitment.RecruitingTown;

/** An appeal, from the day on which it may be lodged to its ruling. */
@IntegrationTest
class AppealPagesTest {

    @Autowired
    private TestRecruitment recruitment;

    private RecruitingTown town;

    @BeforeEach
    void foundTown() {
        town = recruitment.town();
    }

    @Test
    void anAppealIsHeardAndALateOneFlagged() {
        var round = town.announce("2", "14.05.2019");
        var first = town.apply(round, town.eligible("Halina"), "2.05.2019", 0);
        town.socialWorkerTakesOver();
        assertThat(town.post(first + "/sprawdzenie", Map.of("result", "REFUSED", "missing", "brak podpisu")))
                .hasStatus(303);
        assertThat(town.post(first + "/odwolanie", Map.of("lodgedOn", "15.05.2019")))
                .hasStatus(422)
                .bodyText()
                .contains("Nie ma decyzji");
        town.coordinatorTakesOver();
        assertThat(town.approve(round)).hasStatus(303);
        assertThat(town.post(first + "/sprawdzenie", Map.of("result", "COMPLETE")))
                .hasStatus(422)
                .bodyText()
                .contains("Jest już decyzja");
        assertThat(town.post(first + "/odwolanie", Map.of("lodgedOn", "14.05.2019")))
                .hasStatus(422)
                .bodyText()
                .contains("nie może być wcześniejszy niż 15.05.2019");
        assertThat(town.post(first + "/odwolanie", Map.of("lodgedOn", "15.05.2019")))
                .hasStatus(303);
        assertThat(town.get("/pulpit")).bodyText().contains("Rozpatrz odwołanie z 15.05.2019");
        assertThat(town.get(first)).bodyText().contains("odwołanie w toku", "Rozpatrz odwołanie");
        var upheld =
                Map.of("ruling", "UPHELD_ACCEPTED", "decidedOn", "15.05.2019", "reason", "Podpis jest na odwrocie.");
        town.socialWorkerTakesOver();
        assertThat(town.post(first + "/odwolanie/rozpatrzenie", upheld)).hasStatus(403);
        town.coordinatorTakesOver();
        assertThat(town.post(first + "/odwolanie/rozpatrzenie", upheld)).hasStatus(303);
        assertThat(town.get(first))
                .bodyText()
                .contains("zakwalifikowane", "uwzględnione odwołanie", "Podpis jest na odwrocie.")
                .contains("uwzględnione 15.05.2019");
        assertThat(town.get(ranking(round))).bodyText().contains("Lista nr 2").doesNotContain("Poza listą");
        assertThat(town.post(first + "/odwolanie", Map.of("lodgedOn", "15.05.2019")))
                .hasStatus(422);
    }
}
