package pl.mors.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Taking an exit back or changing it, and what is asked about afterwards. */
class ExitCorrectionPagesTest extends CorrectionPages {

    @Test
    void takesAnExitBackAndTheParticipationGoesOn() {
        var exit = participation + "/zakonczenie";
        clerk.post(exit, exit("", "15.05.2019", "JOB_TAKEN"));
        var takingBack = exit + "/cofniecie";
        assertThat(clerk.get(participation)).bodyText().contains("zakończył udział", takingBack);
        assertThat(clerk.post(
                        participation + "/deklaracja/wycofanie", reason(participation + "/deklaracja/wycofanie", "x")))
                .hasStatus(422)
                .bodyText()
                .contains("Najpierw cofnij zakończenie");
        assertThat(clerk.post(takingBack, reason(takingBack, "kliknięto przez pomyłkę")))
                .hasStatus(303);
        assertThat(clerk.get(participation))
                .bodyText()
                .contains("po deklaracji", "cofnięto zakończenie udziału", "kliknięto przez pomyłkę", "Zakończ udział");
        assertThat(clerk.get(takingBack)).hasStatus(404);
        assertThat(count("programme_exit WHERE superseded_at IS NOT NULL")).isOne();
    }

    @Test
    void showsTheSecondClerkTheExitThatTheFirstRecorded() {
        var exit = participation + "/zakonczenie";
        programmes.supported(town, programme, halina, TestProgrammes.TODAY);
        assertThat(clerk.post(exit, exit("", "15.05.2019", "JOB_TAKEN"))).hasStatus(303);
        var stale = clerk.post(exit, exit("", "15.05.2019", "OWN_STATEMENT"));
        assertThat(stale)
                .hasStatus(409)
                .bodyText()
                .contains("W międzyczasie ktoś inny zapisał", "podjęcie pracy")
                .containsPattern("value=\"OWN_STATEMENT\"\\s+checked");
        assertThat(count("known_exit WHERE reason = 'job_taken'")).isOne();
        var takingBack = exit + "/cofniecie";
        var reason = reason(takingBack, "pomyłka");
        assertThat(clerk.post(exit, exit(version(stale), "15.05.2019", "ABSENCE")))
                .hasStatus(303);
        assertThat(clerk.post(takingBack, reason)).hasStatus(409).bodyText().contains("długa nieobecność", "pomyłka");
    }

    @Test
    void showsTheSecondClerkTheSituationThatTheFirstRecorded() {
        programmes.supported(town, programme, halina, TestProgrammes.TODAY);
        clerk.post(participation + "/zakonczenie", exit("", "15.05.2019", "JOB_TAKEN"));
        var address = participation + "/sytuacja";
        assertThat(clerk.post(address, situation("", "EMPLOYMENT", "15.05.2019")))
                .hasStatus(303);
        var stale = clerk.post(address, situation("", "EDUCATION", "15.05.2019"));
        assertThat(stale)
                .hasStatus(409)
                .bodyText()
                .contains("podjęła pracę lub działalność", "15.05.2019")
                .containsPattern("value=\"EDUCATION\"\\s+checked");
        assertThat(count("known_exit_situation WHERE situations = '{employment}'"))
                .isOne();
        assertThat(clerk.post(address, situation(version(stale), "EDUCATION", "15.05.2019")))
                .hasStatus(303);
    }

    @Test
    void asksForTheSituationAnewWhenTheExitIsCorrectedToALaterDay() {
        var typed = correction(participation + "/deklaracja");
        typed.put("correctionReason", "pomyłka w dacie");
        typed.put("signedOn", "2.05.2019");
        clerk.post(participation + "/deklaracja", typed);
        programmes.supported(town, programme, halina, TestProgrammes.TODAY.minusDays(6));
        var exit = participation + "/zakonczenie";
        var situation = participation + "/sytuacja";
        clerk.post(exit, exit("", "10.05.2019", "JOB_TAKEN"));
        clerk.post(situation, situation("", "EMPLOYMENT", "11.05.2019"));
        assertThat(count("known_exit_situation")).isOne();

        clerk.post(exit, exit(version(clerk.get(exit)), "14.05.2019", "JOB_TAKEN"));
        assertThat(count("known_exit_situation")).isZero();
        assertThat(clerk.get("/pulpit"))
                .bodyText()
                .contains("Sytuację ustalono przed zakończeniem udziału; ustal ją ponownie: Halina Żądło")
                .doesNotContain("Zbierz dane po zakończeniu udziału: Halina");
        assertThat(clerk.get(participation)).bodyText().contains("Sytuację ustalono 11.05.2019", "Dane trzeba zebrać");
        assertThat(clerk.get(situation))
                .bodyText()
                .contains("Sytuację ustalono 11.05.2019", "value=\"15.05.2019\"")
                .containsPattern("value=\"EMPLOYMENT\"\\s+checked");
        assertThat(clerk.post(situation, situation(version(clerk.get(situation)), "EMPLOYMENT", "15.05.2019")))
                .hasStatus(303);
        assertThat(count("known_exit_situation")).isOne();
        assertThat(clerk.get("/pulpit")).bodyText().doesNotContain("ustal ją ponownie");
    }

    @Test
    void asksAboutAnExitWhoseSupportWasCorrectedAway() {
        programmes.supported(town, programme, halina, TestProgrammes.TODAY);
        clerk.post(participation + "/zakonczenie", exit("", "15.05.2019", "PATH_COMPLETED"));
        clerk.post(participation + "/sytuacja", situation("", "EDUCATION", "15.05.2019"));
        assertThat(clerk.get("/pulpit")).bodyText().doesNotContain("bez żadnego wsparcia; sprawdź zapisy");
        town.inside(() -> jdbc.sql("UPDATE attendance SET superseded_at = clock_timestamp()")
                .update());
        assertThat(clerk.get("/pulpit"))
                .bodyText()
                .contains("Zakończenie udziału bez żadnego wsparcia; sprawdź zapisy: Halina Żądło");
        assertThat(clerk.get(participation)).bodyText().contains("Osoba nie ma żadnego wsparcia, a zapisano");
    }

    @Test
    void asksNothingAfterwardsOfSomebodyWhoNeverStarted() {
        clerk.post(participation + "/zakonczenie", exit("", "15.05.2019", "OWN_STATEMENT"));
        assertThat(clerk.get(participation))
                .bodyText()
                .contains("zakończył udział")
                .doesNotContain("Dane trzeba zebrać");
        assertThat(clerk.get("/pulpit")).bodyText().doesNotContain("Halina Żądło");
    }

    private static Map<String, String> situation(String version, String situation, String day) {
        return Map.of("version", version, "situations", situation, "measuredOn", day);
    }

    private static Map<String, String> exit(String version, String day, String reason) {
        return Map.of("version", version, "exitedOn", day, "reason", reason);
    }
}
