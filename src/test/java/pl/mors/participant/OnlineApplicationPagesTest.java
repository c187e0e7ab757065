package pl.mors.participant;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
import pl.mors.platform.Pesel;
import pl.mors.programme.Programme;

/** What residents see of a round, how they apply on line, and how staff tie what they sent to a person. */
@IntegrationTest
class OnlineApplicationPagesTest {

    private static final Pattern KEY = Pattern.compile("name=\"klucz\" value=\"([^\"]+)\"");
    private static final LocalDate BORN = LocalDate.of(1984, 3, 2);
    private int serial = 9900;

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

    @BeforeEach
    void foundTown() {
        town = world.town();
        programme = programmes.mikolow(town);
        coordinator = town.signedIn(Role.COORDINATOR);
    }

    @Test
    void showsPublishedRoundsOnly() {
        assertThat(get("/" + town.address() + "/nabory"))
                .hasStatusOk()
                .bodyText()
                .contains("nie ma otwartego");
        assertThat(get("/" + town.address() + "/")).bodyText().doesNotContain("Wszystkie nabory");
        var hidden = round("2019-05-01", "2019-05-31", null);
        assertThat(get(page(hidden))).hasStatus(404);
        assertThat(get(application(hidden))).hasStatus(404);
        var open = round("2019-05-01", "2019-05-31", "2019-05-01");
        criterion(open, "points", "Niepełnosprawność", "znaczna", 5);
        criterion(open, "priority", "Mieszka na osiedlu", "tak", 0);
        assertThat(get(page(open)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Nabór trwa do 31.05.2019.",
                        "oświadczenie",
                        "Sekretariat, pokój 3",
                        "znaczna",
                        "5 punktów",
                        "Mieszka na osiedlu",
                        "Złóż zgłoszenie przez internet");
        assertThat(get("/" + town.address() + "/"))
                .bodyText()
                .contains("Nabór trwa do 31.05.2019.", "Wszystkie nabory", page(open));
        assertThat(get("/" + town.address() + "/szukaj?q=sekretariat"))
                .bodyText()
                .contains(page(open));
        assertThat(get(page(open) + "?lang=uk")).hasStatusOk();
        var coming = round("2019-06-01", "2019-06-30", "2019-05-01");
        assertThat(get(page(coming)))
                .bodyText()
                .contains("Nabór od 01.06.2019 do 30.06.2019.")
                .doesNotContain("Złóż zgłoszenie");
        assertThat(get("/" + world.town().address() + "/nabory/" + open)).hasStatus(404);
    }

    @Test
    void publishedListsHoldNumbersAndNobodysName() {
        var round = round("2019-05-01", "2019-05-10", "2019-05-01");
        var person = people.resident(town, "Halina", "Ćwiczebna");
        town.inside(() -> {
            jdbc.sql("""
                            INSERT INTO recruitment_application (organisation_id, id, round_id, number, person_id, channel, submitted_at)
                            VALUES (current_organisation(), :id, :round, 7, :person, 'paper', '2019-05-02')""")
                    .param("id", Ids.next())
                    .param("round", round.value())
                    .param("person", person.value())
                    .update();
            for (int number = 1; number <= 2; number++) {
                jdbc.sql("""
                                INSERT INTO recruitment_list (organisation_id, id, round_id, number, made_on, told, alone_reason, published_on)
                                VALUES (current_organisation(), :id, :round, :number, '2019-05-12', CAST(:told AS jsonb), 'Tylko Halina tu pracuje',
                                    CAST(:published AS date))""")
                        .param("id", Ids.next())
                        .param("round", round.value())
                        .param("number", number)
                        .param(
                                "told",
                                "[{\"position\":1,\"number\":%d,\"priorities\":[],\"points\":5,\"outcome\":\"ACCEPTED\",\"withdrawn\":false}]"
                                        .formatted(number == 1 ? 7 : 4711))
                        .param("published", number == 1 ? "2019-05-12" : null)
                        .update();
            }
        });
        assertThat(get(page(round)))
                .bodyText()
                .contains("Lista nr 1 z 12.05.2019", "zakwalifikowane", "Nabór zakończył się 10.05.2019.")
                .doesNotContain("Halina", "Ćwiczebna", "4711");
    }

    @Test
    void aDraftWaitsForWhoeverHasItsLink() {
        var round = round("2019-05-01", "2019-05-31", "2019-05-01");
        var key = key(round);
        var saved = post(application(round) + "/zapis", Map.of("klucz", key, "givenName", "Halina", "pesel", "123"));
        var link = location(saved);
        assertThat(link).isEqualTo(application(round) + "?klucz=" + key);
        assertThat(saved).hasHeader("Referrer-Policy", "no-referrer");
        assertThat(get(link)).hasStatusOk().bodyText().contains("value=\"Halina\"", "value=\"123\"", "31.05.2019");
        assertThat(get(link)).hasHeader("Referrer-Policy", "no-referrer");
        assertThat(get(application(round) + "?klucz=" + key(round))).hasStatus(404);
        assertThat(get(application(round) + "?klucz=x")).hasStatus(404);
        assertThat(get(application(round) + "/wyslane?klucz=" + key)).hasStatus(404);
        var other = world.town();
        assertThat(get(link.replace(town.address(), other.address()))).hasStatus(404);
        var second = round("2019-05-01", "2019-05-31", "2019-05-01");
        assertThat(get(application(second) + "?klucz=" + key)).hasStatus(404);
        var kept = town.inside(() -> jdbc.sql(
                        "SELECT encode(content, 'escape') || encode(key_digest, 'escape') FROM application_draft")
                .query(String.class)
                .single());
        assertThat(kept).doesNotContain("Halina", key);
        var trail = town.inside(
                () -> jdbc.sql("SELECT request FROM audit_entry UNION SELECT after::text FROM audit_payload")
                        .query(String.class)
                        .list());
        assertThat(trail).noneMatch(said -> said != null && said.contains(key));
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        var round = round("2019-05-01", "2019-05-31", "2019-05-01");
        criterion(round, "points", "Niepełnosprawność", "znaczna", 5);
        assertThat(post(application(round), Map.of("klucz", key(round), "givenName", "Halina", "pesel", "84030212345")))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "value=\"Halina\"",
                        "Nazwisko: uzupełnij",
                        "Podaj telefon albo e-mail",
                        "Kod pocztowy: uzupełnij",
                        "Niepełnosprawność: wybierz",
                        "informacja o danych jest przeczytana");
        var real = complete(round);
        real.put("pesel", Pesel.of(BORN, 1234).digits());
        assertThat(post(application(round), real)).hasStatus(422).bodyText().contains("zmyślone numery PESEL");
        var machine = complete(round);
        machine.put("website", "http://example.test");
        assertThat(post(application(round), machine)).hasStatus(422).bodyText().contains("Nie udało się przyjąć");
        var lengthy = complete(round);
        lengthy.put("needs", "x".repeat(501));
        assertThat(post(application(round) + "/zapis", lengthy))
                .hasStatus(422)
                .bodyText()
                .contains("najwyżej 500");
        assertThat(numbers()).isEmpty();
    }

    @Test
    void sendsOnceHoweverOftenTheButtonIsPressed() {
        var round = round("2019-05-01", "2019-05-31", "2019-05-01");
        var option = criterion(round, "points", "Niepełnosprawność", "znaczna", 5);
        var typed = complete(round);
        typed.put("criterion-" + option.criterion(), option.id());
        typed.put("needs", "Wejście bez schodów");
        var sent = location(post(application(round), typed));
        assertThat(location(post(application(round), typed))).isEqualTo(sent);
        assertThat(location(post(application(round) + "/zapis", typed))).isEqualTo(sent);
        assertThat(numbers()).containsExactly(1);
        assertThat(get(sent))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Numer zgłoszenia: 1",
                        "Łąkowa",
                        "02.03.1984",
                        "znaczna",
                        "Wejście bez schodów",
                        "43-190",
                        "Przynieś dokumenty");
        var paper = sent.replace("/wyslane", "/potwierdzenie.pdf");
        assertThat(get(sent)).bodyText().contains(paper);
        assertThat(ArchivalPdf.of(get(paper)))
                .contains("Potwierdzenie zgłoszenia nr 1", "Łąkowa", "Wejście bez schodów", "Sekretariat, pokój 3");
        assertThat(ArchivalPdf.of(get(paper + "&jezyk=uk"))).contains("Підтвердження заявки № 1", "Сторінка 1 з");
        assertThat(get(paper.replaceFirst(".$", "?"))).hasStatus(404);
        assertThat(get(sent.replace("/wyslane", ""))).hasStatus(303);
        assertThat(town.inside(() -> jdbc.sql("SELECT count(*) FROM known_application_answer")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
    }

    @Test
    void numbersOfTheWebAndTheCounterHaveNoGaps() throws Exception {
        var round = round("2019-05-01", "2019-05-31", "2019-05-01");
        var typed = new ArrayList<Map<String, String>>();
        var applicants = new ArrayList<PersonId>();
        for (int i = 0; i < 3; i++) {
            typed.add(complete(round));
            applicants.add(people.resident(town, "Anna", "Próbna" + i));
        }
        // Each of the web presses twice.
        Race.of(
                9,
                runner -> runner < 6
                        ? post(application(round), typed.get(runner % 3))
                        : staff(
                                ParticipantUrls.newApplication(round, applicants.get(runner - 6)),
                                Map.of("channel", "PAPER", "arrivedOn", "2.05.2019", "arrivedAt", "9:30")));
        assertThat(numbers()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    /** Without a PESEL what would follow from it is asked; who has no address says where they stay. */
    @Test
    void takesWhoHasNeitherPeselNorAddress() {
        var round = round("2019-05-01", "2019-05-31", "2019-05-01");
        var typed = complete(round);
        List.of("pesel", "street", "building", "postcode").forEach(typed::remove);
        assertThat(post(application(round), typed)).hasStatus(422).bodyText().contains("Data urodzenia: uzupełnij");
        typed.putAll(Map.of("bornOn", "2.3.1984", "sex", "FEMALE", "homeless", "true", "placeOfStay", "Schronisko"));
        assertThat(get(location(post(application(round), typed))))
                .bodyText()
                .contains("02.03.1984", "kobieta", "Schronisko");
        people.resident(town, "Halina", "Łąkowa");
        assertThat(staff("/pulpit/zgloszenia/" + applicationIds().getFirst() + "/osoba"))
                .hasStatusOk()
                .bodyText()
                .contains("Zarejestruj osobę", "Schronisko");
    }

    @Test
    void anAddressHasOnlySoManyTries() {
        var round = round("2019-05-01", "2019-05-31", "2019-05-01");
        var typed = Map.of("klucz", key(round), "givenName", "Halina");
        for (int i = 0; i < 60; i++) {
            assertThat(post(application(round) + "/zapis", typed)).hasStatus(303);
        }
        assertThat(post(application(round) + "/zapis", typed))
                .hasStatus(422)
                .bodyText()
                .contains("Poczekaj dziesięć minut", "value=\"Halina\"");
    }

    @Test
    void afterTheLastDayNothingIsTaken() {
        var round = round("2019-05-01", "2019-05-14", "2019-05-01");
        assertThat(get(application(round))).hasStatusOk().bodyText().contains("nie przyjmuje teraz zgłoszeń");
        var typed = complete(round);
        typed.put("klucz", "mors_" + "a".repeat(43));
        assertThat(post(application(round), typed))
                .hasStatus(422)
                .bodyText()
                .contains("nie przyjmuje teraz zgłoszeń", "value=\"Łąkowa\"");
        assertThat(numbers()).isEmpty();
    }

    @Test
    void staffFindThePersonAndTheApplicationGoesTheWayOfTheOthers() {
        var round = round("2019-05-01", "2019-05-31", "2019-05-01");
        var typed = complete(round);
        assertThat(post(application(round), typed)).hasStatus(303);
        var id = applicationIds().getFirst();
        var address = "/pulpit/zgloszenia/" + id;
        assertThat(staff(address)).bodyText().contains("Ustal, kto złożył zgłoszenie", "Łąkowa", "600 100 200");
        assertThat(staff(address + "/osoba"))
                .bodyText()
                .contains("nie ma osoby z tym numerem PESEL", "Zarejestruj osobę", "value=\"43-190\"");
        var registration = new LinkedHashMap<String, String>(typed);
        registration.put("correct", "true");
        assertThat(staff(PersonUrls.REGISTER, registration))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Łąkowa\"");
        registration.remove("correct");
        registration.putAll(Map.of(
                "citizenship", "POLISH",
                "language", "POLISH",
                "municipality", "Mikołów",
                "county", "mikołowski",
                "voivodeship", "SLASKIE",
                "urbanisation", "INTERMEDIATE"));
        var person = location(staff(PersonUrls.REGISTER, registration));
        assertThat(staff(person)).bodyText().contains("Powiąż zgłoszenie z internetu: nr 1");
        assertThat(staff(address + "/osoba"))
                .bodyText()
                .contains("Ten sam numer PESEL.", "To ta osoba")
                .doesNotContain("Zarejestruj osobę");
        var tie = address + "/osoba/" + person.substring(person.lastIndexOf('/') + 1);
        assertThat(mvc.post().uri(tie).with(csrf()).exchange()).hasStatus(302);
        assertThat(location(staff(tie, Map.of()))).isEqualTo(address);
        assertThat(staff(address))
                .bodyText()
                .contains("Halina Łąkowa", "Sprawdź kwalifikowalność")
                .doesNotContain("Ustal, kto");
        assertThat(location(staff(tie, Map.of()))).isEqualTo(address);
        assertThat(staff(address + "/sprawdzenie", Map.of("result", "COMPLETE")))
                .hasStatus(303);

        var again = new LinkedHashMap<>(typed);
        again.put("klucz", key(round));
        assertThat(post(application(round), again)).hasStatus(303);
        var second = "/pulpit/zgloszenia/" + applicationIds().getLast();
        assertThat(staff(second + tie.substring(address.length()), Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("ma już zgłoszenie w tym naborze", address);
        assertThat(mvc.get()
                        .uri(second + "/osoba")
                        .with(world.town().signedIn(Role.COORDINATOR))
                        .exchange())
                .hasStatus(404);
    }

    private record Option(String criterion, String id) {}

    private RecruitmentRoundId round(String opensOn, String closesOn, String publishedOn) {
        var id = RecruitmentRoundId.next();
        town.inside(() -> jdbc.sql("""
                        INSERT INTO recruitment_round (organisation_id, id, programme_id, name, opens_on, closes_on, places, appeal_days,
                            taken_at, required_documents, published_on)
                        VALUES (current_organisation(), :id, :programme, :name, CAST(:opensOn AS date), CAST(:closesOn AS date), 10, 14,
                            'Sekretariat, pokój 3', '{oświadczenie}', CAST(:publishedOn AS date))""")
                .param("id", id.value())
                .param("programme", programme.id().value())
                .param("name", "Nabór " + id)
                .param("opensOn", opensOn)
                .param("closesOn", closesOn)
                .param("publishedOn", publishedOn)
                .update());
        return id;
    }

    private Option criterion(RecruitmentRoundId round, String kind, String name, String label, int points) {
        var criterion = Ids.next();
        var option = Ids.next();
        town.inside(() -> {
            jdbc.sql("""
                            INSERT INTO recruitment_criterion (organisation_id, id, round_id, position, name, kind)
                            SELECT current_organisation(), :id, :round, count(*) + 1, :name, :kind FROM recruitment_criterion WHERE round_id = :round""")
                    .param("id", criterion)
                    .param("round", round.value())
                    .param("name", name)
                    .param("kind", kind)
                    .update();
            jdbc.sql("""
                            INSERT INTO recruitment_option (organisation_id, id, criterion_id, position, label, points)
                            VALUES (current_organisation(), :id, :criterion, 1, :label, :points)""")
                    .param("id", option)
                    .param("criterion", criterion)
                    .param("label", label)
                    .param("points", points)
                    .update();
        });
        return new Option(criterion.toString(), option.toString());
    }

    private Map<String, String> complete(RecruitmentRoundId round) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("klucz", key(round));
        typed.put("givenName", "Halina");
        typed.put("familyName", "Łąkowa");
        typed.put("pesel", Pesel.of(BORN, serial++).digits());
        typed.put("phone", "600 100 200");
        typed.put("street", "Krótka");
        typed.put("building", "5");
        typed.put("postcode", "43190");
        typed.put("locality", "Mikołów");
        typed.put("informed", "true");
        return typed;
    }

    /** The key that a new form carries. */
    private String key(RecruitmentRoundId round) {
        var found = KEY.matcher(new String(get(application(round)).getResponse().getContentAsByteArray(), UTF_8));
        return found.find() ? found.group(1) : "";
    }

    private List<Integer> numbers() {
        return town.inside(() -> jdbc.sql("SELECT number FROM recruitment_application ORDER BY number")
                .query(Integer.class)
                .list());
    }

    private List<String> applicationIds() {
        return town.inside(() -> jdbc.sql("SELECT id::text FROM recruitment_application ORDER BY number")
                .query(String.class)
                .list());
    }

    private String page(RecruitmentRoundId round) {
        return ParticipantUrls.ofPublicRound(ParticipantUrls.PUBLIC_ROUND, town.address(), round);
    }

    private String application(RecruitmentRoundId round) {
        return ParticipantUrls.ofPublicRound(ParticipantUrls.ONLINE_APPLICATION, town.address(), round);
    }

    private static String location(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> form) {
        // Every test is a visitor of its own network, so that none uses up the tries of another.
        var request = mvc.post().uri(address).with(csrf()).with(from -> {
            from.setRemoteAddr("2001:db8:" + town.address().substring(29) + "::1");
            return from;
        });
        form.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult staff(String address) {
        return mvc.get().uri(address).with(coordinator).exchange();
    }

    private MvcTestResult staff(String address, Map<String, String> form) {
        var request = mvc.post().uri(address).with(coordinator).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }
}
