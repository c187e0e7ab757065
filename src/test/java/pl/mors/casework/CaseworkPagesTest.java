package pl.mors.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.person.PersonUrls;
import pl.mors.privacy.PersonalDataSource;

/** Who reads a case, its texts and its history, and what an agreement asks for. */
class CaseworkPagesTest extends CasePages {

    @Autowired
    private List<PersonalDataSource> sources;

    @Test
    void aCaseIsReadByWhoHasItAndByNobodyElse() {
        var other = town.member(Role.SOCIAL_WORKER);
        var coordinator = town.signedIn(Role.COORDINATOR);
        var id = open();
        var page = CaseworkUrls.page(id);
        assertThat(get(worker, page)).hasStatusOk().bodyText().contains("Grażyna Ćwik");
        assertThat(get(worker, CaseworkUrls.CASES)).bodyText().contains("Ćwik Grażyna");

        assertThat(get(town.signedIn(other), page)).hasStatus(404);
        assertThat(get(town.signedIn(other), CaseworkUrls.CASES)).bodyText().doesNotContain("Ćwik Grażyna");
        assertThat(get(town.signedIn(other), CaseworkUrls.worker(participation)))
                .as("taking somebody else's case")
                .hasStatus(404);
        assertThat(get(town.signedIn(Role.ANIMATOR), page)).hasStatus(404);
        assertThat(get(coordinator, page)).hasStatus(403);
        assertThat(get(town.signedIn(Role.DIRECTOR), page)).hasStatus(403);
        assertThat(get(town.signedIn(Role.DIRECTOR), CaseworkUrls.FIGURES)).hasStatus(403);

        var handOver = Map.of(
                "worker",
                other.membership().toString(),
                "version",
                version(get(coordinator, CaseworkUrls.worker(participation))));
        assertThat(post(coordinator, CaseworkUrls.worker(participation), handOver))
                .hasStatus(303);
        assertThat(get(worker, page)).hasStatus(404);
        assertThat(get(town.signedIn(other), page)).hasStatusOk();
        assertThat(post(coordinator, CaseworkUrls.worker(participation), handOver))
                .as("handed over meanwhile")
                .hasStatus(409);
    }

    @Test
    void whatTheRulesFindLackingIsShownAndStoredAllTheSame() {
        var id = open();
        var address = CaseworkUrls.ofCase(CaseworkUrls.PATH, id);
        var path = path("REINTEGRATION_PATH");
        path.put("family1", "VOCATIONAL");
        path.put("kind1", "trener-pracy");
        path.put("planned1", "8");
        path.put("family2", "VOCATIONAL");
        path.put("what2", "Kurs w urzędzie pracy");
        assertThat(post(worker, address, path)).hasStatus(303);
        assertThat(get(worker, CaseworkUrls.page(id)))
                .bodyText()
                .contains("2 z 3 wymaganych", "mniejsza niż wymagana (3)", "Same instrumenty zawodowe nie wystarczą")
                .contains("Przegląd z uczestnikiem był do zrobienia do 11.04.2019");
        assertThat(get(worker, "/pulpit"))
                .bodyText()
                .contains("Zrób przegląd ścieżki lub kontraktu: Grażyna Ćwik")
                .contains("Uzupełnij ścieżkę lub kontrakt według zasad programu: Grażyna Ćwik");

        path.put("family3", "SOCIAL");
        path.put("kind3", "klub");
        path.put("planned3", "12");
        assertThat(post(worker, address, path)).as("read before it was saved").hasStatus(409);
        path.put("version", version(get(worker, address)));
        assertThat(post(worker, address, path)).hasStatus(303);
        grazyna.attended("klub", LocalDate.of(2019, 3, 5)).attended("klub", LocalDate.of(2019, 3, 12));
        grazyna.attended("klub", LocalDate.of(2019, 1, 10));
        var page = body(get(worker, CaseworkUrls.page(id)));
        assertThat(page).contains("3 z 3 wymaganych").doesNotContain("nie wystarczą");
        assertThat(page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "))
                .as("planned and done within the days of the path")
                .contains("Klub Rodzaj aktywizacja społeczna Plan (razy) 12 Wykonano (razy) 2 Wykonano (godz.) 4");

        var review = Map.of("reviewedOn", "10.05.2019", "outcome", "AS_AGREED", "findings", "Idzie dobrze");
        assertThat(post(worker, CaseworkUrls.ofCase(CaseworkUrls.REVIEW, id), review))
                .hasStatus(303);
        assertThat(get(worker, CaseworkUrls.page(id)))
                .bodyText()
                .contains("Idzie dobrze", "10.08.2019")
                .doesNotContain("był do zrobienia");
    }

    @Test
    void aContractOfSocialWorkAloneIsOutsideTheProgramme() {
        var id = open();
        var path = path("CONTRACT_A");
        path.put("family1", "SOCIAL_WORK");
        path.put("kind1", "praca-socjalna");
        path.put("goal1", "Spłata czynszu");
        assertThat(post(worker, CaseworkUrls.ofCase(CaseworkUrls.PATH, id), path))
                .hasStatus(422)
                .bodyText()
                .contains("napisz, po czym poznacie");
        path.put("measure1", "Zaświadczenie z administracji");
        assertThat(post(worker, CaseworkUrls.ofCase(CaseworkUrls.PATH, id), path))
                .hasStatus(303);
        assertThat(get(worker, CaseworkUrls.page(id))).bodyText().contains("nie liczy się do programu");
        assertThat(ArchivalPdf.of(get(worker, CaseworkUrls.ofCase(CaseworkUrls.PATH_PAPER, id))))
                .contains("Kontrakt socjalny, część I A i II A", "Spłata czynszu", "Zaświadczenie z administracji");
    }

    @Test
    void freeTextIsEncipheredAndOnlyForWhoHasTheCaseAndThePersonThemselves() {
        var id = open();
        var assessment =
                Map.of("assessedOn", "10.05.2019", "need-housing", "Zaległość w czynszu", "strengths", "Prawo jazdy");
        assertThat(post(worker, CaseworkUrls.ofCase(CaseworkUrls.ASSESSMENT, id), assessment))
                .hasStatus(303);
        var card = grant(id, "praca-socjalna", ewa.membership(), "20");
        var meeting = meeting("HELD", "06.05.2019", "9:00", "10:00", true);
        meeting.put("note", "Ustalono plan spłaty");
        assertThat(post(worker, CaseworkUrls.ofCard(CaseworkUrls.HELD_MEETING, card), meeting))
                .hasStatus(303);

        var kept = town.inside(() -> jdbc.sql("""
                        SELECT content FROM needs_assessment UNION ALL SELECT note FROM support_meeting""").query(byte[].class).list());
        assertThat(kept)
                .hasSize(2)
                .allSatisfy(bytes ->
                        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("czynsz", "spłat"));
        assertThat(get(worker, CaseworkUrls.page(id))).bodyText().contains("Zaległość w czynszu", "Prawo jazdy");
        assertThat(get(worker, CaseworkUrls.ofCase(CaseworkUrls.ENTRIES, id)))
                .bodyText()
                .contains("06.05.2019, 09:00–10:00 (1 godz.), pieniądze i zadłużenie\nUstalono plan spłaty");
        assertThat(town.inside(() -> sources.stream()
                        .flatMap(source -> source.personalData(grazyna.person()).stream())
                        .toList()
                        .toString()))
                .contains("Mieszkanie: Zaległość w czynszu", "Ustalono plan spłaty");
    }

    @Test
    void theHistoryOfAPersonLeavesOutWhatStandsInACaseOfSomebodyElse() {
        var id = open();
        grant(id, "praca-socjalna", ewa.membership(), "20");
        assertThat(get(town.signedIn(Role.COORDINATOR), PersonUrls.history(new PersonId(grazyna.person()))))
                .hasStatusOk()
                .bodyText()
                .contains("Sprawa uczestnika: dodano")
                .doesNotContain("Karta indywidualnego wsparcia");
    }

    @Test
    void progressIsTheDifferenceOfTwoAnswers() {
        var id = open();
        var entry = scores("14.01.2019", 2);
        entry.put("housing", "1");
        var exit = scores("10.05.2019", 2);
        exit.put("housing", "4");
        exit.put("work", "1");
        assertThat(post(worker, CaseworkUrls.questionnaire(id, "wejscie"), entry))
                .hasStatus(303);
        var early = new LinkedHashMap<>(exit);
        early.put("answeredOn", "13.01.2019");
        assertThat(post(worker, CaseworkUrls.questionnaire(id, "wyjscie"), early))
                .hasStatus(422)
                .bodyText()
                .contains("wyjście nie może być wcześniejsze");
        assertThat(post(worker, CaseworkUrls.questionnaire(id, "wyjscie"), exit))
                .hasStatus(303);
        assertThat(get(worker, CaseworkUrls.ofCase(CaseworkUrls.PROGRESS, id)))
                .bodyText()
                .contains("Poprawa w obszarach: 1. Bez zmian: 9. Pogorszenie: 1.", "+3", "−1");
        assertThat(post(worker, CaseworkUrls.questionnaire(id, "wyjscie"), exit))
                .as("without the version that was read")
                .hasStatus(409);
        assertThat(get(worker, CaseworkUrls.questionnaire(id, "kiedys"))).hasStatus(404);
    }

    private static Map<String, String> path(String form) {
        return new LinkedHashMap<>(Map.of(
                "form", form,
                "from", "11.01.2019",
                "to", "31.12.2019",
                "personSignedOn", "12.01.2019",
                "workerSignedOn", "12.01.2019"));
    }

    private static Map<String, String> scores(String on, int score) {
        var values = new LinkedHashMap<String, String>();
        values.put("answeredOn", on);
        List.of(
                        "learning",
                        "skills",
                        "motivation",
                        "independence",
                        "family",
                        "neighbours",
                        "health",
                        "housing",
                        "money",
                        "work",
                        "community")
                .forEach(area -> values.put(area, Integer.toString(score)));
        return values;
    }
}
