package pl.mors.participant.application;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.participant.TestRecruitment.ranking;

import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.TestRecruitment;
import pl.mors.participant.TestRecruitment.RecruitingTown;
import pl.mors.person.PersonId;
import pl.mors.person.TestPeople;

/** Applications at the counter: once for each person, in time or late, whole or not. */
@IntegrationTest
class ApplicationPagesTest {

    @Autowired
    private TestRecruitment recruitment;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private RecruitingTown town;

    @BeforeEach
    void foundTown() {
        town = recruitment.town();
    }

    @Test
    void nobodyHasTwoApplicationsInARound() {
        var round = town.announce("1", "14.05.2019");
        var halina = town.eligible("Halina");
        var first = town.apply(round, halina, "2.05.2019", 0);
        var address = ParticipantUrls.newApplication(round, halina);
        assertThat(town.get(address)).bodyText().contains("ma już zgłoszenie", first);
        assertThat(town.post(address, town.typed(round, halina, "3.05.2019", 0))
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(first);
        assertThat(town.numbers()).containsExactly(1);
    }

    /** The database holds the promise whatever the application does. */
    @Test
    void manyWhoApplyAtOnceGetNumbersWithoutGaps() throws Exception {
        var round = town.announce("3", "14.05.2019");
        var applicants = new ArrayList<PersonId>();
        for (int i = 0; i < 6; i++) {
            applicants.add(people.resident(town.town(), "Anna", "Próbna" + i));
        }
        // Three of them press the button twice.
        Race.of(
                9,
                runner -> town.post(
                        ParticipantUrls.newApplication(round, applicants.get(runner % 6)),
                        Map.of("channel", "PAPER", "arrivedOn", "2.05.2019", "arrivedAt", "9:30")));
        assertThat(town.numbers()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void whatCameLateIsKeptAndRankedOnlyByANamedRolesDecision() {
        var round = town.announce("2", "10.05.2019");
        var halina = town.eligible("Halina");
        var typed = town.typed(round, halina, "15.05.2019", 0);
        assertThat(town.post(ParticipantUrls.newApplication(round, halina), typed))
                .hasStatus(422)
                .bodyText()
                .contains("Nabór zakończył się 10.05.2019");
        typed.put("late", "true");
        var late = Clerk.location(town.post(ParticipantUrls.newApplication(round, halina), typed))
                .replace("/przyjete", "");
        town.socialWorkerTakesOver();
        town.checkComplete(late);
        assertThat(town.get(late)).bodyText().contains("po terminie").doesNotContain("Dopuść do rankingu");
        assertThat(town.get(ranking(round))).bodyText().contains("Poza listą", "wpłynęło po terminie");
        assertThat(town.post(late + "/dopuszczenie", Map.of("admitted", "Awaria poczty")))
                .hasStatus(403);
        town.coordinatorTakesOver();
        assertThat(town.post(late + "/dopuszczenie", Map.of("admitted", ""))).hasStatus(422);
        assertThat(town.post(late + "/dopuszczenie", Map.of("admitted", "Awaria poczty")))
                .hasStatus(303);
        assertThat(town.get(ranking(round))).bodyText().contains("propozycja: zakwalifikować");
        var inTime = town.apply(round, town.eligible("Zofia"), "9.05.2019", 0);
        assertThat(town.get(inTime)).bodyText().doesNotContain("po terminie");
    }

    @Test
    void anIncompleteApplicationIsRefusedOnceItsDayIsOver() {
        var round = town.announce("2", "14.05.2019");
        var first = town.apply(round, town.eligible("Halina"), "2.05.2019", 0);
        town.socialWorkerTakesOver();
        assertThat(town.check(first, Map.of("result", "INCOMPLETE", "completeBy", "14.05.2019")))
                .hasStatus(422)
                .bodyText()
                .contains("Czego brakuje");
        var incomplete = Map.of("result", "INCOMPLETE", "missing", "podpis", "completeBy", "15.05.2019");
        assertThat(town.check(first, incomplete)).hasStatus(303);
        assertThat(town.get("/pulpit")).bodyText().contains("Zgłoszenie nr 1 czeka na uzupełnienie");
        town.coordinatorTakesOver();
        assertThat(town.approve(round)).hasStatus(422);
        town.town().inside(() -> {
            jdbc.sql("UPDATE application_check SET superseded_at = clock_timestamp()")
                    .update();
            return jdbc.sql("""
                            INSERT INTO application_check (organisation_id, id, application_id, result, checked_on, missing, complete_by)
                            SELECT organisation_id, gen_random_uuid(), id, 'incomplete', '2019-05-02', 'podpis', '2019-05-14'
                            FROM recruitment_application""").update();
        });
        assertThat(town.approve(round)).hasStatus(303);
        assertThat(town.get(first)).bodyText().contains("odrzucone", "nie uzupełniono w terminie");
    }

    @Test
    void nobodyOverwritesUnseenWhatAColleagueRecorded() {
        var round = town.announce("2", "14.05.2019");
        town.addPoints(round, "Niepełnosprawność", "umiarkowana", 3, "znaczna", 5);
        var first = town.apply(round, town.eligible("Halina"), "2.05.2019", 0);
        var seen = town.hidden(first + "/sprawdzenie", "seen");
        var answers = town.answers(first, 1);
        town.socialWorkerTakesOver();
        assertThat(town.check(first, Map.of("result", "REFUSED", "missing", "brak podpisu")))
                .hasStatus(303);
        town.answer(first, 0);
        town.coordinatorTakesOver();
        assertThat(town.post(first + "/sprawdzenie", Map.of("result", "COMPLETE", "seen", seen)))
                .hasStatus(409)
                .bodyText()
                .contains("ktoś inny zapisał ocenę", "brak podpisu");
        assertThat(town.post(first + "/odpowiedzi", answers))
                .hasStatus(409)
                .bodyText()
                .contains("ktoś inny zapisał odpowiedzi");
        assertThat(town.get(first)).bodyText().contains("brak podpisu", "umiarkowana");
    }
}
