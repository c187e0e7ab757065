package pl.mors.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pl.mors.Facts;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.identity.Role;
import pl.mors.identity.SignedIn;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.ParticipationId;
import pl.mors.person.PersonId;
import pl.mors.person.PersonUrls;
import pl.mors.platform.Sex;
import pl.mors.privacy.PersonalDataSource;

/** From the case over the card and the path to what counts; and who may read it. Today is 15 May 2019. */
@IntegrationTest
class CaseworkPagesTest {

    private static final Pattern ID = Pattern.compile("/pulpit/(?:praca-indywidualna|karty-wsparcia)/([0-9a-f-]{36})");
    private static final Pattern MEETING = Pattern.compile("/pulpit/karty-wsparcia/spotkania/([0-9a-f-]{36})");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    @Autowired
    private Facts facts;

    @Autowired
    private List<PersonalDataSource> sources;

    private Town town;
    private SignedIn ewa;
    private RequestPostProcessor worker;
    private SignedIn coach;
    private Facts.Participant grazyna;
    private ParticipationId participation;

    @BeforeEach
    void fill() {
        town = world.town();
        ewa = town.member(Role.SOCIAL_WORKER);
        worker = town.signedIn(ewa);
        coach = town.member(Role.FACILITATOR);
        grazyna = facts.of(town, "sosnowiec-mors-2018")
                .participant(Sex.FEMALE, "Grażyna", "Ćwik", null)
                .declared(LocalDate.of(2019, 1, 10))
                .atRisk();
        participation = new ParticipationId(grazyna.id());
    }

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
    void theSpecialistReadsTheCardAndNotTheCase() {
        var id = open();
        var card = grant(id, "trener-pracy", coach.membership(), "10");
        assertThat(get(town.signedIn(coach), CaseworkUrls.card(card)))
                .hasStatusOk()
                .bodyText()
                .contains("Grażyna Ćwik", "Spotkania z trenerem pracy");
        assertThat(get(town.signedIn(coach), CaseworkUrls.page(id))).hasStatus(404);
        assertThat(get(town.signedIn(coach), CaseworkUrls.ofCard(CaseworkUrls.GRANT, card)))
                .hasStatus(404);
        assertThat(get(town.signedIn(Role.FACILITATOR), CaseworkUrls.card(card)))
                .hasStatus(404);
    }

    @Test
    void aPlanBeyondTheGrantedHoursIsRefusedAndARecordIsKeptAndFlagged() {
        var card = grant(open(), "praca-socjalna", ewa.membership(), "2");
        assertThat(plan(card, "20.05.2019", "9:00", "10:30")).hasStatus(303);
        assertThat(plan(card, "21.05.2019", "9:00", "10:00"))
                .hasStatus(422)
                .bodyText()
                .contains("Z przyznanych godzin do zaplanowania zostało 0,5 godz.");
        assertThat(plan(card, "21.05.2019", "9:00", "9:30")).hasStatus(303);
        assertThat(held(card, "10.05.2019", "9:00", "12:00", true)).hasStatus(303);
        assertThat(get(worker, CaseworkUrls.card(card)))
                .bodyText()
                .contains("Odbyło się o 1 godz. więcej, niż przyznano");
        assertThat(get(worker, "/pulpit"))
                .bodyText()
                .contains("Wyjaśnij godziny ponad przyznane: Grażyna Ćwik, 1 godz.");
        assertThat(get(town.signedIn(Role.COORDINATOR), CaseworkUrls.FIGURES))
                .hasStatusOk()
                .bodyText()
                .contains("Indywidualna praca socjalna", "Ponad przyznane")
                .doesNotContain("Ćwik");
    }

    @Test
    void aPlanStaysWithinTheDaysOfTheCardAndBeforeTheExit() {
        var card = grant(open(), "praca-socjalna", ewa.membership(), "20");
        assertThat(plan(card, "02.09.2019", "9:00", "10:00"))
                .hasStatus(422)
                .bodyText()
                .contains("Ta karta obejmuje dni 11.01.2019 – 31.08.2019");
        assertThat(plan(card, "14.05.2019", "9:00", "10:00"))
                .hasStatus(422)
                .bodyText()
                .contains("odbyte spotkanie");
        grazyna.left(LocalDate.of(2019, 5, 14));
        assertThat(plan(card, "20.05.2019", "9:00", "10:00"))
                .hasStatus(422)
                .bodyText()
                .contains("zakończył udział 14.05.2019");
    }

    @Test
    void aSpecialistIsPlannedInOnePlaceAndRecordedWhereTheyWere() {
        var id = open();
        var card = grant(id, "praca-socjalna", ewa.membership(), "20");
        var second = grant(id, "trener-pracy", ewa.membership(), "20");
        assertThat(plan(card, "20.05.2019", "9:00", "10:00")).hasStatus(303);
        assertThat(plan(second, "20.05.2019", "9:30", "10:30"))
                .hasStatus(422)
                .bodyText()
                .contains("Specjalista jest wtedy zajęty: spotkanie indywidualne: Grażyna Ćwik (09:00–10:00)");
        assertThat(meetings()).isEqualTo(1);
        assertThat(plan(second, "20.05.2019", "10:00", "11:00")).hasStatus(303);
        assertThat(held(card, "10.05.2019", "9:00", "10:00", true)).hasStatus(303);
        assertThat(held(second, "10.05.2019", "9:30", "10:30", true)).hasStatus(303);
        assertThat(meetings()).isEqualTo(4);
    }

    @Test
    void aPlannedMeetingIsMovedOrCalledOffAndLetsGoOfTheTime() {
        var card = grant(open(), "praca-socjalna", ewa.membership(), "1");
        assertThat(plan(card, "20.05.2019", "9:00", "10:00")).hasStatus(303);
        var meeting = meeting(card);
        var moved = meeting("PLANNED", "21.05.2019", "9:00", "10:00", false);
        moved.put("version", version(get(worker, CaseworkUrls.meeting(meeting))));
        assertThat(post(worker, CaseworkUrls.meeting(meeting), moved)).hasStatus(303);
        assertThat(post(worker, CaseworkUrls.meeting(meeting), moved)).hasStatus(409);
        moved.put("status", "CANCELLED");
        moved.put("version", version(get(worker, CaseworkUrls.meeting(meeting))));
        assertThat(post(worker, CaseworkUrls.meeting(meeting), moved)).hasStatus(303);
        assertThat(plan(card, "21.05.2019", "9:00", "10:00"))
                .as("hours and calendar are free again")
                .hasStatus(303);
        assertThat(town.inside(() -> jdbc.sql("SELECT count(*) FROM calendar_staff WHERE occupies")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
    }

    @Test
    void aMeetingIsASupportOnceTheParticipantSigned() {
        var card = grant(open(), "praca-socjalna", ewa.membership(), "20");
        assertThat(held(card, "06.05.2019", "9:00", "10:30", false)).hasStatus(303);
        assertThat(started()).isNull();
        assertThat(get(worker, "/pulpit")).bodyText().contains("Uzupełnij podpisy na karcie wsparcia: Grażyna Ćwik");

        var meeting = meeting(card);
        var signed = meeting("HELD", "06.05.2019", "9:00", "10:30", true);
        signed.put("version", version(get(worker, CaseworkUrls.meeting(meeting))));
        assertThat(post(worker, CaseworkUrls.meeting(meeting), signed)).hasStatus(303);
        assertThat(started()).isEqualTo(LocalDate.of(2019, 5, 6));
        assertThat(get(worker, ParticipantUrls.participation(participation)))
                .bodyText()
                .contains("praca socjalna", "1,5");
        assertThat(ArchivalPdf.of(get(worker, CaseworkUrls.ofCard(CaseworkUrls.CARD_PAPER, card))))
                .contains("06.05.2019", "Podpis uczestnika");
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

    private CaseId open() {
        var opened = post(
                worker,
                CaseworkUrls.worker(participation),
                Map.of("worker", ewa.membership().toString()));
        assertThat(opened).hasStatus(303);
        return CaseId.valueOf(idIn(opened));
    }

    private CardId grant(CaseId id, String kind, UUID specialist, String hours) {
        var granted = post(
                worker,
                CaseworkUrls.ofCase(CaseworkUrls.NEW_CARD, id),
                Map.of(
                        "kind",
                        kind,
                        "specialist",
                        specialist.toString(),
                        "hours",
                        hours,
                        "from",
                        "11.01.2019",
                        "to",
                        "31.08.2019"));
        assertThat(granted).hasStatus(303);
        return CardId.valueOf(idIn(granted));
    }

    private MvcTestResult plan(CardId card, String on, String from, String to) {
        return post(
                worker,
                CaseworkUrls.ofCard(CaseworkUrls.PLANNED_MEETING, card),
                meeting("PLANNED", on, from, to, false));
    }

    private MvcTestResult held(CardId card, String on, String from, String to, boolean signed) {
        return post(
                worker, CaseworkUrls.ofCard(CaseworkUrls.HELD_MEETING, card), meeting("HELD", on, from, to, signed));
    }

    private static Map<String, String> meeting(String status, String on, String from, String to, boolean signed) {
        var values = new LinkedHashMap<String, String>();
        values.put("status", status);
        values.put("on", on);
        values.put("from", from);
        values.put("to", to);
        values.put("topic", "MONEY");
        if (signed) {
            values.put("signed", "true");
        }
        return values;
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

    /** The first meeting on the page of a card. */
    private MeetingId meeting(CardId card) {
        var found = MEETING.matcher(body(get(worker, CaseworkUrls.card(card))));
        assertThat(found.find()).isTrue();
        return MeetingId.valueOf(found.group(1));
    }

    private int meetings() {
        return town.inside(() -> jdbc.sql("SELECT count(*) FROM known_support_meeting")
                .query(Integer.class)
                .single());
    }

    private LocalDate started() {
        return town.inside(() -> jdbc.sql("SELECT started_on FROM participation_state")
                .query((row, number) -> row.getObject("started_on", LocalDate.class))
                .list()
                .getFirst());
    }

    private static String idIn(MvcTestResult redirected) {
        var at = ID.matcher(String.valueOf(redirected.getResponse().getRedirectedUrl()));
        assertThat(at.find()).isTrue();
        return at.group(1);
    }

    private static String version(MvcTestResult page) {
        var field = Pattern.compile("name=\"version\" value=\"([^\"]+)\"").matcher(body(page));
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult get(RequestPostProcessor user, String address) {
        return mvc.get().uri(address).with(user).exchange();
    }

    private MvcTestResult post(RequestPostProcessor user, String address, Map<String, String> values) {
        var request = mvc.post().uri(address).with(user).with(csrf());
        values.forEach(request::param);
        return request.exchange();
    }
}
