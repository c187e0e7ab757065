package pl.mors.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.person.TestPeople;
import pl.mors.platform.Ids;
import pl.mors.programme.Programme;

/** What was recorded wrongly is corrected or taken back, and what two people save at once is lost for neither. */
@IntegrationTest
class CorrectionPagesTest {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]*)\"");

    @Autowired
    private TestClerks clerks;

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
    private Clerk clerk;
    private PersonId halina;
    private String participation;

    @BeforeEach
    void joins() {
        town = world.town();
        programme = programmes.mikolow(town);
        clerk = clerks.of(town, Role.COORDINATOR);
        halina = people.resident(town, "Halina", "Żądło");
        paper("2018-10-01");
        programmes.check(town, programme, halina, "f");
        participation =
                Objects.requireNonNull(clerk.post(ParticipantUrls.declaration(halina, programme.code()), declaration())
                        .getResponse()
                        .getRedirectedUrl());
    }

    @Test
    void correctsTheSituationAtEntryAndKeepsTheEarlierOne() {
        var address = participation + "/deklaracja";
        assertThat(clerk.get(ParticipantUrls.declaration(halina, programme.code())))
                .hasRedirectedUrl(address);
        assertThat(clerk.get(address))
                .hasStatusOk()
                .bodyText()
                .contains("Poprawa deklaracji", "value=\"15.05.2019\"", "Wycofaj deklarację");
        var typed = correction(address);
        typed.put("labour", "SELF_EMPLOYED");
        typed.put("occupation", "FARMER");
        typed.put("employer", "własne gospodarstwo");
        typed.put("sensitive-disability", "REFUSED");
        assertThat(clerk.post(address, typed)).hasStatus(422).bodyText().contains("Powód poprawki");
        typed.put("correctionReason", "pomyłka przy wpisywaniu");
        assertThat(clerk.post(address, typed)).hasStatus(303).hasRedirectedUrl(participation);
        assertThat(clerk.get(participation))
                .bodyText()
                .contains("poprawiono deklarację lub dane przy wejściu", "pomyłka przy wpisywaniu");
        assertThat(count("known_entry_situation WHERE labour_status = 'employed' AND at_risk"))
                .isOne();
        assertThat(count("entry_situation WHERE superseded_at IS NOT NULL AND labour_status = 'unemployed_registered'"))
                .isOne();
        assertThat(count("known_sensitive_answer WHERE question = 'disability' AND answer = 'refused'"))
                .isOne();
        assertThat(count("sensitive_answer WHERE superseded_at IS NOT NULL")).isOne();
        assertThat(count("participation_declaration")).isOne();
    }

    @Test
    void asksTheRulesAgainForAnotherDayOfSigning() {
        var address = participation + "/deklaracja";
        var typed = correction(address);
        typed.put("correctionReason", "pomyłka w dacie");
        assertThat(clerk.post(address, typed)).hasStatus(422).bodyText().contains("nie ma czego poprawiać");
        typed.put("signedOn", "31.08.2018");
        assertThat(clerk.post(address, typed)).hasStatus(422).bodyText().contains("poza okresem realizacji");
        typed.put("signedOn", "3.09.2018");
        assertThat(clerk.post(address, typed))
                .hasStatus(422)
                .bodyText()
                .contains("Podaj uzasadnienie", "wymaga ważnego dokumentu", "name=\"overrideReason\"");
        typed.put("overrideReason", "orzeczenie było w drodze");
        assertThat(clerk.post(address, typed)).hasStatus(303);
        assertThat(count("known_declaration WHERE signed_on = '2018-09-03' AND override_reason IS NOT NULL"))
                .isOne();
        assertThat(count("participation_declaration")).isEqualTo(2);
        typed = correction(address);
        typed.put("correctionReason", "jednak później");
        typed.put("signedOn", "2.10.2018");
        assertThat(clerk.post(address, typed)).hasStatus(303);
        assertThat(count("known_declaration WHERE signed_on = '2018-10-02' AND override_reason IS NULL"))
                .isOne();
    }

    @Test
    void losesNothingOfWhatIsTypedForSomebodyWhoIsIn() {
        var typed = declaration();
        typed.put("labour", "LOCAL_GOVERNMENT");
        typed.put("occupation", "OTHER");
        typed.put("employer", "Urząd Miasta");
        assertThat(clerk.post(ParticipantUrls.declaration(halina, programme.code()), typed))
                .hasStatus(409)
                .bodyText()
                .contains("W międzyczasie ktoś inny zapisał", "zarejestrowana w urzędzie pracy", "Urząd Miasta")
                .contains("Zapisz poprawkę", participation + "/deklaracja");
    }

    @Test
    void showsTheSecondClerkWhatTheFirstCorrected() {
        var address = participation + "/deklaracja";
        var first = correction(address);
        var second = correction(address);
        first.put("correctionReason", "pomyłka");
        first.put("education", "ISCED_4");
        second.put("correctionReason", "pomyłka w wykształceniu");
        second.put("education", "ISCED_2");
        assertThat(clerk.post(address, first)).hasStatus(303);
        var stale = clerk.post(address, second);
        assertThat(stale).hasStatus(409).bodyText().contains("policealne", "pomyłka w wykształceniu");
        second.put("version", version(stale));
        assertThat(clerk.post(address, second)).hasStatus(303);
        assertThat(count("known_entry_situation WHERE education = 'isced_2'")).isOne();
    }

    @Test
    void withdrawsADeclarationAndAsksAboutSupportThatWasGiven() {
        programmes.supported(town, programme, halina, TestProgrammes.TODAY);
        var address = participation + "/deklaracja/wycofanie";
        assertThat(clerk.get(address)).hasStatusOk().bodyText().contains("Osoba zachowa numer uczestnika");
        assertThat(clerk.post(address, reason(address, "")))
                .hasStatus(422)
                .bodyText()
                .contains("Uzasadnienie");
        assertThat(clerk.post(address, reason(address, "nie ta osoba"))).hasStatus(303);
        assertThat(clerk.get(participation))
                .bodyText()
                .contains("Deklarację wycofano: nie ta osoba", "Przestało się liczyć 1 wsparcie", "zapisany")
                .contains("Przyjmij nową deklarację")
                .doesNotContain("Zakończ udział", participation + "/deklaracja\"");
        assertThat(clerk.get("/pulpit"))
                .bodyText()
                .contains("Deklarację wycofano, a osoba miała już wsparcie: Halina Żądło");
        assertThat(count("known_sensitive_answer")).isZero();
        assertThat(clerk.get(participation + "/deklaracja")).hasStatus(404);
        var settlement = address + "/wyjasnienie";
        assertThat(clerk.post(settlement, reason(settlement, "obecność poprawiono")))
                .hasStatus(303);
        assertThat(clerk.get("/pulpit")).bodyText().doesNotContain("Deklarację wycofano, a osoba");
        assertThat(clerk.get(participation)).bodyText().doesNotContain("Przestało się liczyć");

        assertThat(clerk.post(ParticipantUrls.declaration(halina, programme.code()), declaration()))
                .hasStatus(303)
                .hasRedirectedUrl(participation);
        assertThat(clerk.get(participation))
                .bodyText()
                .contains("Uczestnik nr 1", "aktywny")
                .doesNotContain("Deklarację wycofano:");
        assertThat(count("participation")).isOne();
    }

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

    @Test
    void asksAboutSomebodyWhosePaperWasWithdrawnAfterSupport() {
        programmes.supported(town, programme, halina, TestProgrammes.TODAY);
        var eligibility = ParticipantUrls.eligibility(halina, programme.code());
        var told = "Dowód wycofano, sprawdź kwalifikowalność: Halina Żądło";
        assertThat(clerk.get("/pulpit")).bodyText().doesNotContain(told);
        var paper = town.inside(() -> jdbc.sql("SELECT id::text FROM known_evidence")
                .query(String.class)
                .single());
        clerk.post(ParticipantUrls.withdrawEvidence(halina, programme.code(), paper), Map.of());
        assertThat(clerk.get("/pulpit")).bodyText().contains(told, eligibility);
        assertThat(clerk.get(participation)).bodyText().contains("wycofano, a żaden inny go nie zastępuje");
        assertThat(
                        count(
                                "eligibility_check c JOIN known_declaration d ON d.eligibility_check_id = c.id WHERE outcome = 'eligible'"))
                .isOne();

        var correction = participation + "/deklaracja";
        var typed = correction(correction);
        typed.put("correctionReason", "decyzja po wycofaniu dokumentu");
        typed.put("overrideReason", "osoba okazała orzeczenie do wglądu");
        assertThat(clerk.get(correction)).bodyText().contains("name=\"overrideReason\"");
        assertThat(clerk.post(correction, typed)).hasStatus(303);
        assertThat(clerk.get("/pulpit")).bodyText().doesNotContain(told);
    }

    @Test
    void asksNothingWhenAnotherPaperStandsForTheWithdrawnOne() {
        var paper = town.inside(() -> jdbc.sql("SELECT id::text FROM known_evidence")
                .query(String.class)
                .single());
        paper("2019-01-10");
        clerk.post(ParticipantUrls.withdrawEvidence(halina, programme.code(), paper), Map.of());
        assertThat(clerk.get("/pulpit")).bodyText().doesNotContain("Dowód wycofano");
        assertThat(clerk.get(participation)).bodyText().doesNotContain("wycofano, a żaden");
    }

    @Test
    void asksAboutSomebodyWhosePaperEndedBeforeTheFirstSupport() {
        var told = "Dokument stracił ważność przed pierwszym wsparciem, sprawdź kwalifikowalność: Janina Ćwik";
        var janina = people.resident(town, "Janina", "Ćwik");
        var hers = joinedByAPaperThatEnded(janina);
        assertThat(clerk.get("/pulpit")).bodyText().doesNotContain(told);
        programmes.supported(town, programme, janina, TestProgrammes.TODAY);
        assertThat(clerk.get("/pulpit"))
                .bodyText()
                .contains(told, ParticipantUrls.eligibility(janina, programme.code()));
        assertThat(clerk.get(hers))
                .bodyText()
                .contains(
                        "jego ważność skończyła się wcześniej",
                        "href=\"" + ParticipantUrls.eligibility(janina, programme.code()) + "\">Sprawdź dokumenty");

        var correction = hers + "/deklaracja";
        var typed = correction(correction);
        typed.put("signedOn", "2.05.2019");
        typed.put("correctionReason", "decyzja po utracie ważności dokumentu");
        typed.put("overrideReason", "osoba okazała nowe orzeczenie do wglądu");
        assertThat(clerk.get(correction)).bodyText().contains("name=\"overrideReason\"");
        assertThat(clerk.post(correction, typed)).hasStatus(303);
        assertThat(clerk.get("/pulpit")).bodyText().doesNotContain(told);
        assertThat(clerk.get(hers)).bodyText().doesNotContain("jego ważność skończyła się");
    }

    @Test
    void asksForANewPaperOfSomebodyWhoWaitsForTheFirstSupport() {
        var told = "Dokument stracił ważność, a osoba czeka na pierwsze wsparcie; poproś o nowy: Janina Ćwik";
        var janina = people.resident(town, "Janina", "Ćwik");
        var hers = joinedByAPaperThatEnded(janina);
        assertThat(clerk.get("/pulpit"))
                .bodyText()
                .contains(told, ParticipantUrls.eligibility(janina, programme.code()));
        assertThat(clerk.get(hers)).bodyText().contains("Poproś o nowy dokument");
        paper(janina, "2019-05-10", null);
        assertThat(clerk.get("/pulpit")).bodyText().doesNotContain(told);
        assertThat(clerk.get(hers)).bodyText().doesNotContain("Poproś o nowy dokument");
    }

    /** Signed on 2.05.2019, by a paper that held until 8.05.2019. */
    private String joinedByAPaperThatEnded(PersonId person) {
        paper(person, "2018-10-01", "2019-05-08");
        programmes.check(town, programme, person, "f");
        var typed = declaration();
        typed.put("signedOn", "2.05.2019");
        return Objects.requireNonNull(clerk.post(ParticipantUrls.declaration(person, programme.code()), typed)
                .getResponse()
                .getRedirectedUrl());
    }

    private static Map<String, String> situation(String version, String situation, String day) {
        return Map.of("version", version, "situations", situation, "measuredOn", day);
    }

    private static Map<String, String> exit(String version, String day, String reason) {
        return Map.of("version", version, "exitedOn", day, "reason", reason);
    }

    private Map<String, String> reason(String address, String reason) {
        return Map.of("version", version(clerk.get(address)), "reason", reason);
    }

    /** The form as it stands, without a reason so far. */
    private Map<String, String> correction(String address) {
        var typed = declaration();
        typed.put("version", version(clerk.get(address)));
        return typed;
    }

    private static String version(MvcTestResult page) {
        try {
            var found = VERSION.matcher(page.getResponse().getContentAsString());
            assertThat(found.find()).isTrue();
            return found.group(1);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void paper(String issuedOn) {
        paper(halina, issuedOn, null);
    }

    private void paper(PersonId person, String issuedOn, @Nullable String validUntil) {
        town.inside(() -> jdbc.sql("""
                        INSERT INTO evidence (organisation_id, id, programme_id, person_id, kind, issued_on, valid_until)
                        VALUES (current_organisation(), :id, :programme, :person, 'disability_ruling', :issuedOn::date,
                            :validUntil::date)""")
                .param("id", Ids.next())
                .param("programme", programme.id().value())
                .param("person", person.value())
                .param("issuedOn", issuedOn)
                .param("validUntil", validUntil)
                .update());
    }

    private static Map<String, String> declaration() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("signedOn", "15.05.2019");
        typed.put("education", "ISCED_3");
        typed.put("labour", "REGISTERED_LONG_TERM");
        typed.put("sensitive-minority", "REFUSED");
        typed.put("sensitive-homeless", "NO");
        typed.put("sensitive-disability", "YES");
        typed.put("sensitive-other_disadvantage", "NO");
        return typed;
    }

    private long count(String from) {
        return town.inside(
                () -> jdbc.sql("SELECT count(*) FROM " + from).query(Long.class).single());
    }
}
