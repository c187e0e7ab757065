package pl.mors.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.person.PersonUrls;
import pl.mors.person.TestPeople;
import pl.mors.platform.Ids;
import pl.mors.programme.Programme;

/** A whole recruitment, page by page: round, criteria, applications, checks, list, and what comes after it. */
@IntegrationTest
class RecruitmentPagesTest {

    private static final Pattern CRITERION = Pattern.compile("name=\"(criterion-[0-9a-f-]+)\"");
    private static final Pattern OPTION =
            Pattern.compile("name=\"criterion-[^\"]+\" type=\"radio\" value=\"([0-9a-f-]{36})\"");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestWorld world;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestProgrammes programmes;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private Programme programme;
    private RequestPostProcessor coordinator;
    private RequestPostProcessor socialWorker;
    private RequestPostProcessor clerk;

    @BeforeEach
    void foundTown() {
        town = world.town();
        programme = programmes.mikolow(town);
        coordinator = town.signedIn(Role.COORDINATOR);
        socialWorker = town.signedIn(Role.SOCIAL_WORKER);
        clerk = coordinator;
    }

    @Test
    void leadsFromTheCallToTheDeclaration() {
        var round = announce("1", "14.05.2019");
        addPoints(round, "Niepełnosprawność", "umiarkowana", 3, "znaczna", 5);
        assertThat(get(ParticipantUrls.rounds(programme.code())))
                .bodyText()
                .contains("Nabór wiosenny", "zakończony, bez listy");
        var halina = eligible("Halina");
        var zofia = eligible("Zofia");
        assertThat(get(PersonUrls.person(halina))).bodyText().contains("Przyjmij zgłoszenie: Nabór wiosenny");
        clerk = socialWorker;
        var first = apply(round, halina, "2.05.2019", 0);
        var second = apply(round, zofia, "3.05.2019", 1);
        assertThat(get(first + "/przyjete")).bodyText().contains("Numer zgłoszenia: 1", "02.05.2019, 09:30");
        assertThat(ArchivalPdf.of(get(first + "/potwierdzenie.pdf")))
                .contains("Potwierdzenie zgłoszenia nr 1", "02.05.2019, 09:30", "Halina Ćwiczebna", "umiarkowana")
                .contains("Nabór trwa do 14.05.2019", "Strona 1 z 1");
        assertThat(get(PersonUrls.person(halina)))
                .bodyText()
                .contains("nr 1, złożone")
                .doesNotContain("Przyjmij zgłoszenie: Nabór");
        assertThat(get(first)).bodyText().contains("umiarkowana", "ze zgłoszenia", "brak oceny formalnej");

        assertThat(approve(round)).hasStatus(403);
        clerk = coordinator;
        assertThat(approve(round)).hasStatus(422).bodyText().contains("w których trzeba najpierw coś zrobić: 2");
        clerk = socialWorker;
        checkComplete(first);
        checkComplete(second);
        assertThat(get(ranking(round)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "propozycja: zakwalifikować",
                        "propozycja: lista rezerwowa",
                        "Ćwiczebna Zofia",
                        "Ćwiczebna Halina");

        clerk = coordinator;
        assertThat(approve(round)).hasStatus(303);
        assertThat(get(first)).bodyText().contains("lista rezerwowa", "Miejsce 2 na liście rankingowej");
        assertThat(get(second))
                .bodyText()
                .contains("Miejsce 1 na liście rankingowej z liczbą punktów 5", "Przejdź do deklaracji")
                .contains(ParticipantUrls.declaration(zofia, programme.code()));

        assertThat(post(second + "/rezygnacja", Map.of("withdrawnOn", "15.05.2019")))
                .hasStatus(303);
        assertThat(get("/pulpit"))
                .bodyText()
                .contains("Wolne miejsce dla osoby z listy rezerwowej: nabór „Nabór wiosenny”");
        assertThat(post(moveUp(round), Map.of("application", idOf(first)))).hasStatus(303);
        assertThat(get(first))
                .bodyText()
                .contains("zakwalifikowane", "przejście z listy rezerwowej", "Przejdź do deklaracji");
        assertThat(get("/pulpit")).bodyText().doesNotContain("Wolne miejsce");
        assertThat(get(ranking(round))).bodyText().contains("Lista nr 2", "Lista nr 1");
        assertThat(get(list(round, 2)))
                .bodyText()
                .contains("rezygnacja", "zakwalifikowane")
                .doesNotContain("Ćwiczebna");
        assertThat(post(list(round, 2) + "/publikacja", Map.of())).hasStatus(303);
        assertThat(get(list(round, 2))).bodyText().contains("Ogłoszona 15.05.2019");
        assertThat(get(ParticipantUrls.ofRound(ParticipantUrls.ROUND_PROTOCOL, round)))
                .bodyText()
                .contains("wszystkie: 2, po terminie: 0, rezygnacje: 1", "zatwierdzający listę")
                .doesNotContain("Ćwiczebna");
        assertThat(ArchivalPdf.of(get(list(round, 2) + ".pdf")))
                .contains("Lista nr 2", "zgłoszenia zakwalifikowane", "Punkty 2 1 3")
                .contains("Lista rezerwowa Brak zgłoszeń.", "2 rezygnacja")
                .doesNotContain("Ćwiczebna");
        assertThat(ArchivalPdf.of(get(ParticipantUrls.ofRound(ParticipantUrls.PROTOCOL_PAPER, round))))
                .contains("Protokół naboru", "rezygnacje: 1", "umiarkowana: 3 pkt", "zatwierdzający listę")
                .doesNotContain("Ćwiczebna");
    }

    @Test
    void nobodyHasTwoApplicationsInARound() {
        var round = announce("1", "14.05.2019");
        var halina = eligible("Halina");
        var first = apply(round, halina, "2.05.2019", 0);
        var address = ParticipantUrls.newApplication(round, halina);
        assertThat(get(address)).bodyText().contains("ma już zgłoszenie", first);
        assertThat(post(address, typed(round, halina, "3.05.2019", 0))
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(first);
        assertThat(numbers()).containsExactly(1);
    }

    /** The database holds the promise whatever the application does. */
    @Test
    void manyWhoApplyAtOnceGetNumbersWithoutGaps() throws Exception {
        var round = announce("3", "14.05.2019");
        var applicants = new ArrayList<PersonId>();
        for (int i = 0; i < 6; i++) {
            applicants.add(people.resident(town, "Anna", "Próbna" + i));
        }
        // Three of them press the button twice.
        Race.of(
                9,
                runner -> post(
                        ParticipantUrls.newApplication(round, applicants.get(runner % 6)),
                        Map.of("channel", "PAPER", "arrivedOn", "2.05.2019", "arrivedAt", "9:30")));
        assertThat(numbers()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void theYardstickStandsStillOnceSomebodyApplied() {
        var round = announce("1", "14.05.2019");
        addPoints(round, "Niepełnosprawność", "umiarkowana", 3, "znaczna", 5);
        assertThat(get(criteria(round))).bodyText().contains("umiarkowana: 3 pkt", "Usuń");
        apply(round, eligible("Halina"), "2.05.2019", 0);
        assertThat(post(criteria(round), points("Kobieta", "tak", 10, "", 0)))
                .hasStatus(422)
                .bodyText()
                .contains("Wszystkich mierzy się tą samą miarą");
        var change = terms("Inna nazwa", "7", "14.05.2019");
        change.put("version", "1");
        assertThat(post(ParticipantUrls.ofRound(ParticipantUrls.CHANGE_ROUND, round), change))
                .hasStatus(422)
                .bodyText()
                .contains("jego warunków nie można zmienić");
        assertThat(post(ParticipantUrls.ofRound(ParticipantUrls.PUBLISH_ROUND, round), Map.of()))
                .hasStatus(303);
        for (var sql : List.of(
                "UPDATE recruitment_option SET points = 50",
                "DELETE FROM recruitment_option",
                "UPDATE recruitment_criterion SET kind = 'priority'",
                "UPDATE recruitment_round SET places = 100")) {
            assertThatThrownBy(() -> town.inside(() -> jdbc.sql(sql).update()))
                    .as(sql)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void repeatedCallsTakeTheCriteriaOver() {
        var first = announce("1", "14.05.2019");
        addPoints(first, "Niepełnosprawność", "umiarkowana", 3, "znaczna", 5);
        assertThat(post(
                        criteria(first),
                        Map.of(
                                "name", "Kobieta", "kind", "POINTS", "label1", "tak", "points1", "10", "known1",
                                "WOMAN")))
                .hasStatus(303);
        assertThat(post(criteria(first), Map.of("name", "Niski dochód", "kind", "PRIORITY", "label1", "do 150 %")))
                .hasStatus(303);
        var second = announced(terms("Nabór jesienny", "2", "20.05.2019"));
        assertThat(post(criteria(second) + "/kopia", Map.of("earlier", first.toString())))
                .hasStatus(303);
        assertThat(get(ParticipantUrls.round(second)))
                .bodyText()
                .contains("umiarkowana: 3 pkt", "tak: 10 pkt", "z kartoteki: kobieta", "Niski dochód", "pierwszeństwo");
        assertThat(post(
                        criteria(second),
                        Map.of("name", "Źle", "kind", "POINTS", "label1", "tak", "points1", "1", "label2", "nie")))
                .hasStatus(422)
                .bodyText()
                .contains("Podaj punkty");
    }

    @Test
    void whatCameLateIsKeptAndRankedOnlyByANamedRolesDecision() {
        var round = announce("2", "10.05.2019");
        var halina = eligible("Halina");
        var typed = typed(round, halina, "15.05.2019", 0);
        assertThat(post(ParticipantUrls.newApplication(round, halina), typed))
                .hasStatus(422)
                .bodyText()
                .contains("Nabór zakończył się 10.05.2019");
        typed.put("late", "true");
        var late = location(post(ParticipantUrls.newApplication(round, halina), typed))
                .replace("/przyjete", "");
        clerk = socialWorker;
        checkComplete(late);
        assertThat(get(late)).bodyText().contains("po terminie").doesNotContain("Dopuść do rankingu");
        assertThat(get(ranking(round))).bodyText().contains("Poza listą", "wpłynęło po terminie");
        assertThat(post(late + "/dopuszczenie", Map.of("admitted", "Awaria poczty")))
                .hasStatus(403);
        clerk = coordinator;
        assertThat(post(late + "/dopuszczenie", Map.of("admitted", ""))).hasStatus(422);
        assertThat(post(late + "/dopuszczenie", Map.of("admitted", "Awaria poczty")))
                .hasStatus(303);
        assertThat(get(ranking(round))).bodyText().contains("propozycja: zakwalifikować");
        var inTime = apply(round, eligible("Zofia"), "9.05.2019", 0);
        assertThat(get(inTime)).bodyText().doesNotContain("po terminie");
    }

    @Test
    void aListIsNotApprovedByWhoeverCheckedUnlessTheySayWhy() {
        var round = announce("2", "14.05.2019");
        var first = apply(round, eligible("Halina"), "2.05.2019", 0);
        checkComplete(first);
        assertThat(get(ranking(round))).bodyText().contains("Dlaczego nie zatwierdza kto inny");
        assertThat(approve(round)).hasStatus(422).bodyText().contains("powinien zatwierdzić ktoś inny");
        assertThat(post(ranking(round), Map.of("aloneReason", "Jedyny koordynator w gminie")))
                .hasStatus(303);
        assertThat(get(list(round, 1))).bodyText().contains("Jedyny koordynator w gminie");
        assertThat(approve(round)).hasStatus(422).bodyText().contains("Nie ma zgłoszeń, które czekają");
    }

    @Test
    void aListWaitsForTheLastDay() {
        var round = announce("2", "15.05.2019");
        apply(round, eligible("Halina"), "2.05.2019", 0);
        assertThat(approve(round)).hasStatus(422).bodyText().contains("Nabór trwa do 15.05.2019");
        assertThat(get("/pulpit")).bodyText().contains("Kończy się nabór „Nabór wiosenny”");
    }

    @Test
    void anIncompleteApplicationIsRefusedOnceItsDayIsOver() {
        var round = announce("2", "14.05.2019");
        var first = apply(round, eligible("Halina"), "2.05.2019", 0);
        clerk = socialWorker;
        assertThat(post(first + "/sprawdzenie", Map.of("result", "INCOMPLETE", "completeBy", "14.05.2019")))
                .hasStatus(422)
                .bodyText()
                .contains("Czego brakuje");
        var incomplete = Map.of("result", "INCOMPLETE", "missing", "podpis", "completeBy", "15.05.2019");
        assertThat(post(first + "/sprawdzenie", incomplete)).hasStatus(303);
        assertThat(get("/pulpit")).bodyText().contains("Termin uzupełnienia zgłoszenia nr 1");
        clerk = coordinator;
        assertThat(approve(round)).hasStatus(422);
        town.inside(() -> {
            jdbc.sql("UPDATE application_check SET superseded_at = clock_timestamp()")
                    .update();
            return jdbc.sql("""
                            INSERT INTO application_check (organisation_id, id, application_id, result, checked_on, missing, complete_by)
                            SELECT organisation_id, gen_random_uuid(), id, 'incomplete', '2019-05-02', 'podpis', '2019-05-14'
                            FROM recruitment_application""").update();
        });
        assertThat(approve(round)).hasStatus(303);
        assertThat(get(first)).bodyText().contains("odrzucone", "nie uzupełniono w terminie");
    }

    @Test
    void anAppealIsHeardAndALateOneFlagged() {
        var round = announce("2", "14.05.2019");
        var first = apply(round, eligible("Halina"), "2.05.2019", 0);
        clerk = socialWorker;
        assertThat(post(first + "/sprawdzenie", Map.of("result", "REFUSED", "missing", "brak podpisu")))
                .hasStatus(303);
        assertThat(post(first + "/odwolanie", Map.of("lodgedOn", "15.05.2019")))
                .hasStatus(422)
                .bodyText()
                .contains("Nie ma decyzji");
        clerk = coordinator;
        assertThat(approve(round)).hasStatus(303);
        assertThat(post(first + "/sprawdzenie", Map.of("result", "COMPLETE")))
                .hasStatus(422)
                .bodyText()
                .contains("Jest już decyzja");
        assertThat(post(first + "/odwolanie", Map.of("lodgedOn", "14.05.2019")))
                .hasStatus(422)
                .bodyText()
                .contains("nie może być wcześniejszy niż 15.05.2019");
        assertThat(post(first + "/odwolanie", Map.of("lodgedOn", "15.05.2019"))).hasStatus(303);
        assertThat(get("/pulpit")).bodyText().contains("Rozpatrz odwołanie z 15.05.2019");
        assertThat(get(first)).bodyText().contains("odwołanie w toku", "Rozpatrz odwołanie");
        var upheld =
                Map.of("ruling", "UPHELD_ACCEPTED", "decidedOn", "15.05.2019", "reason", "Podpis jest na odwrocie.");
        clerk = socialWorker;
        assertThat(post(first + "/odwolanie/rozpatrzenie", upheld)).hasStatus(403);
        clerk = coordinator;
        assertThat(post(first + "/odwolanie/rozpatrzenie", upheld)).hasStatus(303);
        assertThat(get(first))
                .bodyText()
                .contains("zakwalifikowane", "uwzględnione odwołanie", "Podpis jest na odwrocie.")
                .contains("uwzględnione 15.05.2019");
        assertThat(get(ranking(round))).bodyText().contains("Lista nr 2").doesNotContain("Poza listą");
        assertThat(post(first + "/odwolanie", Map.of("lodgedOn", "15.05.2019"))).hasStatus(422);
    }

    @Test
    void passingSomebodyOverNeedsAReason() {
        var round = announce("1", "14.05.2019");
        var applications = new ArrayList<String>();
        for (int day = 2; day <= 4; day++) {
            applications.add(apply(round, eligible("Halina"), day + ".05.2019", 0));
            clerk = socialWorker;
            checkComplete(applications.getLast());
            clerk = coordinator;
        }
        assertThat(approve(round)).hasStatus(303);
        assertThat(post(moveUp(round), Map.of("application", idOf(applications.get(1)))))
                .hasStatus(422)
                .bodyText()
                .contains("Nie ma już wolnego miejsca");
        assertThat(post(applications.getFirst() + "/rezygnacja", Map.of("withdrawnOn", "15.05.2019")))
                .hasStatus(303);
        var last = idOf(applications.getLast());
        assertThat(post(moveUp(round), Map.of("application", last)))
                .hasStatus(422)
                .bodyText()
                .contains("Pomijasz osobę, której kolej");
        assertThat(post(moveUp(round), Map.of("application", last, "reason", "Pierwsza osoba wyjechała")))
                .hasStatus(303);
        assertThat(get(applications.getLast())).bodyText().contains("Pierwsza osoba wyjechała");
    }

    @Test
    void twoWhoGiveTheFreePlaceAtOnceGiveItOnce() throws Exception {
        var round = announce("1", "14.05.2019");
        var applications = new ArrayList<String>();
        for (int day = 2; day <= 4; day++) {
            applications.add(apply(round, eligible("Halina"), day + ".05.2019", 0));
            clerk = socialWorker;
            checkComplete(applications.getLast());
            clerk = coordinator;
        }
        approve(round);
        post(applications.getFirst() + "/rezygnacja", Map.of("withdrawnOn", "15.05.2019"));
        Race.of(
                2,
                runner -> post(
                        moveUp(round),
                        Map.of("application", idOf(applications.get(1 + runner)), "reason", "Tak postanowiono")));
        var accepted = town.inside(() -> jdbc.sql("SELECT count(*) FROM application_state WHERE state = 'accepted'")
                .query(Integer.class)
                .single());
        assertThat(accepted).isEqualTo(1);
    }

    @Test
    void eachRoleSeesWhatItMay() {
        var round = announce("2", "14.05.2019");
        var first = apply(round, eligible("Halina"), "2.05.2019", 0);
        checkComplete(first);
        clerk = town.signedIn(Role.RECEPTION);
        assertThat(get(ParticipantUrls.rounds(programme.code()))).hasStatusOk();
        assertThat(get(ParticipantUrls.round(round)))
                .hasStatusOk()
                .bodyText()
                .contains("Sekretariat")
                .doesNotContain("Lista rankingowa", "Zmień nabór");
        assertThat(get(ranking(round))).hasStatus(403);
        assertThat(get(first)).hasStatus(403);
        assertThat(get(ParticipantUrls.newRound(programme.code()))).hasStatus(403);
        clerk = town.signedIn(Role.DIRECTOR);
        assertThat(get(ParticipantUrls.round(round)))
                .bodyText()
                .contains("Lista rankingowa")
                .doesNotContain("Przyjmij zgłoszenie");
        assertThat(get(ranking(round))).bodyText().contains("Ćwiczebna", "Zatwierdź listę");
        assertThat(get(first + "/sprawdzenie")).hasStatus(403);
        clerk = town.signedIn(Role.AUDITOR);
        assertThat(get(ranking(round)))
                .hasStatusOk()
                .bodyText()
                .contains("nr 1")
                .doesNotContain("Ćwiczebna");
        assertThat(get(first)).hasStatus(404);
        for (var role : List.of(Role.ANIMATOR, Role.ACCOUNTANT, Role.RESIDENT)) {
            clerk = town.signedIn(role);
            assertThat(get(ranking(round))).as(role.name()).hasStatus(403);
        }
    }

    @Test
    void theFilesHoldTheListAndTheDecisions() throws Exception {
        var round = announce("1", "14.05.2019");
        addPoints(round, "Niepełnosprawność", "umiarkowana", 3, "znaczna", 5);
        var first = apply(round, eligible("Halina"), "2.05.2019", 1);
        clerk = socialWorker;
        checkComplete(first);
        clerk = coordinator;
        approve(round);
        var csv = get(ranking(round) + ".csv").getResponse().getContentAsString();
        assertThat(csv)
                .contains("Niepełnosprawność")
                .contains("1;1;Ćwiczebna;Halina;02.05.2019, 09:30;5;5;zakwalifikowane");
        var xlsx =
                get("/pulpit/nabory/" + round + "/decyzje.xlsx").getResponse().getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            var row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("zakwalifikowane");
            assertThat(row.getCell(7).getStringCellValue()).contains("Miejsce 1 na liście rankingowej");
        }
        assertThat(get(ranking(round) + ".pdf")).hasStatus(404);
    }

    private RecruitmentRoundId announce(String places, String closesOn) {
        return announced(terms("Nabór wiosenny", places, closesOn));
    }

    private RecruitmentRoundId announced(Map<String, String> terms) {
        var before = clerk;
        clerk = coordinator;
        var location = location(post(ParticipantUrls.newRound(programme.code()), terms));
        clerk = before;
        return RecruitmentRoundId.valueOf(location.substring(location.lastIndexOf('/') + 1));
    }

    private static Map<String, String> terms(String name, String places, String closesOn) {
        var terms = new LinkedHashMap<String, String>();
        terms.put("name", name);
        terms.put("opensOn", "1.05.2019");
        terms.put("closesOn", closesOn);
        terms.put("places", places);
        terms.put("reservePlaces", "");
        terms.put("appealDays", "14");
        terms.put("takenAt", "Sekretariat, pokój 3");
        terms.put("requiredDocuments", "formularz\noświadczenie");
        return terms;
    }

    private void addPoints(
            RecruitmentRoundId round, String name, String label, int points, String otherLabel, int otherPoints) {
        assertThat(post(criteria(round), points(name, label, points, otherLabel, otherPoints)))
                .hasStatus(303);
    }

    private static Map<String, String> points(
            String name, String label, int points, String otherLabel, int otherPoints) {
        var form = new LinkedHashMap<String, String>();
        form.put("name", name);
        form.put("kind", "POINTS");
        form.put("label1", label);
        form.put("points1", String.valueOf(points));
        if (!otherLabel.isEmpty()) {
            form.put("label2", otherLabel);
            form.put("points2", String.valueOf(otherPoints));
        }
        return form;
    }

    /** Somebody who meets what the programme asks for. */
    private PersonId eligible(String givenName) {
        var person = people.resident(town, givenName, "Ćwiczebna");
        town.inside(() -> jdbc.sql("""
                        INSERT INTO evidence (organisation_id, id, programme_id, person_id, kind, issued_on)
                        VALUES (current_organisation(), :id, :programme, :person, 'disability_ruling', '2018-02-01')""")
                .param("id", Ids.next())
                .param("programme", programme.id().value())
                .param("person", person.value())
                .update());
        programmes.check(town, programme, person, "f");
        return person;
    }

    /** The address of the new application. */
    private String apply(RecruitmentRoundId round, PersonId person, String day, int option) {
        var taken = location(post(ParticipantUrls.newApplication(round, person), typed(round, person, day, option)));
        assertThat(taken).endsWith("/przyjete");
        return taken.replace("/przyjete", "");
    }

    /** @param option which answer to each criterion, from 0 */
    private Map<String, String> typed(RecruitmentRoundId round, PersonId person, String day, int option) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("channel", "PAPER");
        typed.put("arrivedOn", day);
        typed.put("arrivedAt", "9:30");
        typed.put("documents", "0");
        var page = new String(
                get(ParticipantUrls.newApplication(round, person)).getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
        var criterion = CRITERION.matcher(page);
        if (criterion.find()) {
            var options =
                    OPTION.matcher(page).results().map(found -> found.group(1)).toList();
            typed.put(criterion.group(1), options.get(option));
        }
        return typed;
    }

    private void checkComplete(String application) {
        assertThat(post(application + "/sprawdzenie", Map.of("result", "COMPLETE")))
                .hasStatus(303);
    }

    private MvcTestResult approve(RecruitmentRoundId round) {
        return post(ranking(round), Map.of());
    }

    private List<Integer> numbers() {
        return town.inside(() -> jdbc.sql("SELECT number FROM recruitment_application ORDER BY number")
                .query(Integer.class)
                .list());
    }

    private static String ranking(RecruitmentRoundId round) {
        return ParticipantUrls.ofRound(ParticipantUrls.RANKING, round);
    }

    private static String criteria(RecruitmentRoundId round) {
        return ParticipantUrls.ofRound(ParticipantUrls.CRITERIA, round);
    }

    private static String moveUp(RecruitmentRoundId round) {
        return ParticipantUrls.ofRound(ParticipantUrls.MOVE_UP, round);
    }

    private static String list(RecruitmentRoundId round, int number) {
        return ParticipantUrls.recruitmentList(round, number);
    }

    private static String idOf(String application) {
        return application.substring(application.lastIndexOf('/') + 1);
    }

    private static String location(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(clerk).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> form) {
        var request = mvc.post().uri(address).with(clerk).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
