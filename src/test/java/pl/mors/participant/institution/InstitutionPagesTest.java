package pl.mors.participant.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.Facts;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.identity.Role;
import pl.mors.participant.InstitutionUrls;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.ProgrammeUrls;

/** Institutions as participants, as a clerk meets them. */
@IntegrationTest
class InstitutionPagesTest {

    @Autowired
    private TestWorld world;

    @Autowired
    private TestClerks clerks;

    @Autowired
    private Facts facts;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private InstitutionQueries institutions;

    @Autowired
    private ProgrammeQueries programmes;

    private Facts.OfProgramme programme;
    private Clerk clerk;

    @BeforeEach
    void foundTown() {
        programme = facts.of(world.town(), "sosnowiec-mors-2018");
        clerk = clerks.of(programme.town(), Role.SOCIAL_WORKER);
    }

    @Test
    void takesAnInstitutionInOnceByItsTaxNumber() {
        assertThat(add(Map.of())).hasStatus(303);
        assertThat(add(Map.of("name", "Inna szkoła")))
                .hasStatus(422)
                .bodyText()
                .contains("ten numer ma już instytucja Szkoła Próbna");
        assertThat(clerk.get(InstitutionUrls.INSTITUTIONS))
                .bodyText()
                .contains(
                        "Szkoła Próbna",
                        "000-123-45-62",
                        "Zmyślona 9, 41-200 Sosnowiec",
                        "govuk-breadcrumbs__link\" href=\"" + ProgrammeUrls.LIST + "\"");
    }

    @Test
    void theApiListsThoseOfAProgramme() {
        programme.school("Szkoła Próbna", "porada-prawna", LocalDate.of(2019, 4, 2));
        var json = assertThat(mvc.get()
                        .uri(InstitutionUrls.API, programme.code())
                        .with(programme.town().signedIn(Role.SOCIAL_WORKER)))
                .hasStatusOk()
                .bodyJson();
        json.extractingPath("$[0].nip").isEqualTo("0001234562");
        json.extractingPath("$[0].supports[0].startedOn").isEqualTo("2019-04-02");
        json.extractingPath("$[0].endedOn").isNull();
        assertThat(mvc.get()
                        .uri(InstitutionUrls.API, programme.code())
                        .with(programme.town().signedIn(Role.RESIDENT)))
                .hasStatus(403);
    }

    @Test
    void asksForTheNumberOrForItsLack() {
        assertThat(add(Map.of("nip", "000-123-45-63")))
                .hasStatus(422)
                .bodyText()
                .contains("cyfra kontrolna musi się zgadzać");
        assertThat(add(Map.of("nip", ""))).hasStatus(422);
        assertThat(add(Map.of("noNip", "true"))).hasStatus(422).bodyText().contains("Zostaw jedno z nich");
        assertThat(add(Map.of("nip", "", "noNip", "true"))).hasStatus(303);
        add(Map.of("nip", "", "noNip", "true"));
        assertThat(programme.town().as(() -> institutions.all()))
                .as("sent twice")
                .hasSize(1);
        assertThat(add(Map.of("nip", "", "noNip", "true", "name", "Klub bez numeru")))
                .as("several may have none")
                .hasStatus(303);
    }

    @Test
    void tellsWhoTakesPartSinceWhenAndKeepsWhatWasCorrected() {
        add(Map.of());
        var id = programme.town().as(() -> institutions.all()).getFirst().id();
        assertThat(clerk.post(
                        InstitutionUrls.ofProgramme(programme.code()),
                        Map.of("institution", id.toString(), "staffCovered", "yes")))
                .hasStatus(303);
        var page = InstitutionUrls.participant(programme.code(), id);
        assertThat(clerk.get(page)).bodyText().contains("jeszcze bez wsparcia");
        assertThat(support(id.toString(), "12.06.2018", "01.06.2018"))
                .hasStatus(422)
                .bodyText()
                .contains("wcześniejszy niż jego początek");
        assertThat(support(id.toString(), "12.06.2018", "")).hasStatus(303);
        assertThat(support(id.toString(), "12.06.2018", "20.06.2018")).hasStatus(303);
        var known = programme
                .town()
                .as(() -> institutions.participants(programmes.named(programme.code())))
                .getFirst();
        assertThat(known.supports()).singleElement().satisfies(support -> {
            assertThat(support.startedOn()).hasToString("2018-06-12");
            assertThat(support.endedOn()).hasToString("2018-06-20");
        });
        assertThat(known.startedOn()).hasToString("2018-06-12");
        assertThat(clerk.post(page, part(page, "19.06.2018")))
                .hasStatus(422)
                .bodyText()
                .contains("Po tym dniu instytucja otrzymała jeszcze wsparcie");
        assertThat(clerk.post(page, part(page, "20.06.2018"))).hasStatus(303);
        assertThat(support(id.toString(), "01.07.2018", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Instytucja zakończyła udział 20.06.2018");
        assertThat(clerk.get(page))
                .as("each button says what it takes back")
                .bodyText()
                .contains(" od 12.06.2018\">");
        var withdrawn = known.supports().getFirst().id().toString();
        assertThat(clerk.post(InstitutionUrls.withdrawSupport(programme.code(), id, withdrawn), Map.of()))
                .hasStatus(303);
        assertThat(clerk.post(InstitutionUrls.withdrawSupport(programme.code(), id, withdrawn), Map.of()))
                .hasStatus(404);
    }

    @Test
    void nobodyReplacesWhatSomebodyElseRecordedUnseen() {
        add(Map.of());
        var id = programme.town().as(() -> institutions.all()).getFirst().id();
        var takenIn = Map.of("institution", id.toString(), "staffCovered", "yes");
        clerk.post(InstitutionUrls.ofProgramme(programme.code()), takenIn);
        var page = InstitutionUrls.participant(programme.code(), id);
        support(id.toString(), "12.06.2018", "20.06.2018");
        var asShown = part(page, "");
        var withoutEnd = typedSupport("12.06.2018", "", clerk.hidden(page, "seen"));
        assertThat(clerk.post(page, part(page, "30.06.2018"))).hasStatus(303);
        assertThat(clerk.post(page, asShown)).hasStatus(409).bodyText().contains("W międzyczasie");
        assertThat(clerk.post(page + "/wsparcia", withoutEnd))
                .hasStatus(409)
                .bodyText()
                .contains("20.06.2018");
        assertThat(clerk.get(page)).bodyText().contains("30.06.2018", "20.06.2018");
    }

    @Test
    void isReadByAllStaffAndWrittenBySome() {
        clerk = clerks.of(programme.town(), Role.FACILITATOR);
        assertThat(clerk.get(InstitutionUrls.ofProgramme(programme.code())))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("name=\"staffCovered\"", "Dodaj instytucję");
        assertThat(clerk.get(InstitutionUrls.NEW_INSTITUTION)).hasStatus(403);
    }

    private MvcTestResult support(String institution, String from, String to) {
        var page = InstitutionUrls.ofProgramme(programme.code()) + "/" + institution;
        return clerk.post(page + "/wsparcia", typedSupport(from, to, clerk.hidden(page, "seen")));
    }

    private Map<String, String> typedSupport(String from, String to, String seen) {
        return Map.of("supportKind", kind(), "supportStartedOn", from, "supportEndedOn", to, "seen", seen);
    }

    /** As typed into a page that is opened now. */
    private Map<String, String> part(String page, String endedOn) {
        return Map.of("staffCovered", "no", "endedOn", endedOn, "seen", clerk.hidden(page, "seen"));
    }

    private String kind() {
        return programme
                .town()
                .as(() -> InstitutionQueries.kinds(programmes.named(programme.code())))
                .getFirst()
                .key();
    }

    private MvcTestResult add(Map<String, String> other) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("name", "Szkoła Próbna");
        typed.put("nip", "000-123-45-62");
        typed.put("kind", "SCHOOL");
        typed.put("street", "Zmyślona");
        typed.put("building", "9");
        typed.put("postcode", "41-200");
        typed.put("locality", "Sosnowiec");
        typed.put("municipality", "Sosnowiec");
        typed.put("county", "Sosnowiec");
        typed.put("voivodeship", "SLASKIE");
        typed.put("urbanisation", "DENSELY_POPULATED");
        typed.putAll(other);
        return clerk.post(InstitutionUrls.NEW_INSTITUTION, typed);
    }
}
