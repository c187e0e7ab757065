package pl.mors.participant.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.participant.TestRecruitment.ranking;
import static pl.mors.participant.TestRecruitment.terms;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
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
        assertThat(town.check(first, Map.of("result", "REFUSED", "missing", "brak podpisu")))
                .hasStatus(303);
        assertThat(town.post(first + "/odwolanie", Map.of("lodgedOn", "15.05.2019")))
                .hasStatus(422)
                .bodyText()
                .contains("Nie ma decyzji");
        town.coordinatorTakesOver();
        assertThat(town.approve(round)).hasStatus(303);
        assertThat(town.check(first, Map.of("result", "COMPLETE")))
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
        var upheld = Map.of(
                "ruling",
                "UPHELD_ACCEPTED",
                "decidedOn",
                "15.05.2019",
                "reason",
                "Podpis jest na odwrocie. Mimo przeszkód (odrzucone z przyczyn formalnych).");
        var despite = new HashMap<>(upheld);
        despite.put("despite", "true");
        town.socialWorkerTakesOver();
        assertThat(town.post(first + "/odwolanie/rozpatrzenie", upheld)).hasStatus(403);
        town.coordinatorTakesOver();
        assertThat(town.get(first + "/odwolanie/rozpatrzenie"))
                .bodyText()
                .contains("Zgłoszenie wstrzymuje: odrzucone z przyczyn formalnych.");
        assertThat(town.post(first + "/odwolanie/rozpatrzenie", upheld))
                .hasStatus(422)
                .bodyText()
                .contains("albo oddal odwołanie");
        assertThat(town.post(first + "/odwolanie/rozpatrzenie", despite)).hasStatus(303);
        assertThat(town.get(first))
                .bodyText()
                .contains(
                        "zakwalifikowane",
                        "uwzględnione odwołanie",
                        "Podpis jest na odwrocie. Mimo przeszkód (odrzucone z przyczyn formalnych).")
                .contains("uwzględnione 15.05.2019");
        assertThat(town.get(ranking(round))).bodyText().contains("Lista nr 2").doesNotContain("Poza listą");
        assertThat(town.post(first + "/odwolanie", Map.of("lodgedOn", "15.05.2019")))
                .hasStatus(422);
    }

    @Test
    void nobodyIsWorseOffForAppealing() {
        var round = town.announce("1", "14.05.2019");
        var applications = town.threeChecked(round);
        assertThat(town.approve(round)).hasStatus(303);
        appeal(applications.getFirst());
        assertThat(town.get(applications.getFirst() + "/odwolanie/rozpatrzenie"))
                .bodyText()
                .contains("oddalone")
                .doesNotContain("uwzględnione: lista rezerwowa");
        assertThat(rule(applications.getFirst(), "UPHELD_RESERVE", false)).hasStatus(422);
        assertThat(rule(applications.getFirst(), "DISMISSED", false)).hasStatus(303);
        appeal(applications.getLast());
        assertThat(rule(applications.getLast(), "UPHELD_RESERVE", false)).hasStatus(422);
        assertThat(rule(applications.getLast(), "UPHELD_ACCEPTED", false))
                .hasStatus(422)
                .bodyText()
                .contains("Nie ma wolnego miejsca");
    }

    @Test
    void theReserveListOutgrowsItsLimitOnlyInSoManyWords() {
        var terms = terms("Nabór wiosenny", "1", "14.05.2019");
        terms.put("reservePlaces", "1");
        var round = town.announced(terms);
        var last = town.threeChecked(round).getLast();
        assertThat(town.approve(round)).hasStatus(303);
        appeal(last);
        assertThat(rule(last, "UPHELD_RESERVE", false))
                .hasStatus(422)
                .bodyText()
                .contains("Lista rezerwowa jest pełna. Limit w naborze: 1.");
        assertThat(rule(last, "UPHELD_RESERVE", true)).hasStatus(303);
        assertThat(town.get(last)).bodyText().contains("lista rezerwowa", "Poza limitem listy rezerwowej (1).");
    }

    private void appeal(String application) {
        assertThat(town.post(application + "/odwolanie", Map.of("lodgedOn", "15.05.2019")))
                .hasStatus(303);
    }

    private MvcTestResult rule(String application, String ruling, boolean despite) {
        return town.post(
                application + "/odwolanie/rozpatrzenie",
                Map.of(
                        "ruling",
                        ruling,
                        "decidedOn",
                        "15.05.2019",
                        "reason",
                        "Komisja zbadała sprawę.",
                        "despite",
                        String.valueOf(despite)));
    }
}
