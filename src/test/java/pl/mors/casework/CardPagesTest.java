package pl.mors.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.Facts;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.Role;
import pl.mors.identity.SignedIn;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.Sex;

/** What is said twice, or does not go together, on a support card and about reviews. Today is 15 May 2019. */
@IntegrationTest
class CardPagesTest {

    private static final Pattern ID = Pattern.compile("/pulpit/(?:praca-indywidualna|karty-wsparcia)/([0-9a-f-]{36})");
    private static final Pattern MEETING = Pattern.compile("/pulpit/karty-wsparcia/spotkania/([0-9a-f-]{36})");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]+)\"");

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    @Autowired
    private Facts facts;

    private Town town;
    private SignedIn ewa;
    private Clerk worker;
    private SignedIn coach;
    private Facts.Participant grazyna;
    private CaseId supportCase;

    @BeforeEach
    void fill() {
        town = world.town();
        ewa = town.member(Role.SOCIAL_WORKER);
        worker = clerks.as(town.signedIn(ewa));
        coach = town.member(Role.FACILITATOR);
        grazyna = facts.of(town, "sosnowiec-mors-2018")
                .participant(Sex.FEMALE, "Grażyna", "Ćwik", null)
                .declared(LocalDate.of(2019, 1, 10))
                .atRisk();
        var opened = worker.post(
                CaseworkUrls.worker(new ParticipationId(grazyna.id())),
                Map.of("worker", ewa.membership().toString()));
        supportCase = CaseId.valueOf(idIn(opened));
    }

    @Test
    void aMeetingSentTwiceIsOneMeeting() {
        var card = card(ewa.membership(), "20");
        assertThat(held(card, "06.05.2019", "10:00", "11:00", "plan spłaty")).hasStatus(303);
        var again = held(card, "06.05.2019", "10:00", "11:00", "plan spłaty");
        assertThat(again).hasStatus(303);
        assertThat(meetings()).isEqualTo(1);
        worker.goOnAfter(again);
        assertThat(worker.get(CaseworkUrls.card(card))).bodyText().contains("To spotkanie jest już zapisane.");
    }

    @Test
    void nobodyIsAtTwoMeetingsOfACardAtOnce() {
        var card = card(ewa.membership(), "20");
        assertThat(held(card, "06.05.2019", "10:00", "11:00", "")).hasStatus(303);
        assertThat(held(card, "06.05.2019", "10:30", "11:30", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Na tej karcie jest już spotkanie w tym czasie: 10:00–11:00, odbyło się.");
        assertThat(held(card, "06.05.2019", "11:00", "12:00", "")).hasStatus(303);
        var second = meeting(card);
        var moved = meeting("HELD", "06.05.2019", "10:00", "10:45", "");
        moved.put("version", version(worker.get(CaseworkUrls.meeting(second))));
        assertThat(worker.post(CaseworkUrls.meeting(second), moved))
                .hasStatus(422)
                .bodyText()
                .contains("Na tej karcie jest już spotkanie");
        assertThat(meetings()).isEqualTo(2);
    }

    @Test
    void aMeetingFromBeforeTheProgrammeIsASlipOfTheYear() {
        var card = card(ewa.membership(), "20");
        assertThat(held(card, "06.05.0019", "10:00", "11:00", ""))
                .hasStatus(422)
                .bodyText()
                .contains("sprawdź rok");
    }

    @Test
    void aMeetingAfterTheExitIsKeptAndToldEverywhere() {
        var card = card(ewa.membership(), "20");
        assertThat(held(card, "06.05.2019", "10:00", "11:00", "")).hasStatus(303);
        grazyna.left(LocalDate.of(2019, 5, 7));
        assertThat(held(card, "10.05.2019", "10:00", "11:00", "")).hasStatus(303);
        assertThat(worker.get("/pulpit"))
                .bodyText()
                .contains("Wyjaśnij spotkania po zakończeniu udziału: Grażyna Ćwik");
        assertThat(worker.get(ParticipantUrls.participation(new ParticipationId(grazyna.id()))))
                .bodyText()
                .contains("Ostatnie wsparcie (10.05.2019) jest późniejsze niż zakończenie udziału");
    }

    @Test
    void aCardSentTwiceIsOneCard() {
        var card = card(ewa.membership(), "20");
        assertThat(card(ewa.membership(), "20")).isEqualTo(card);
        assertThat(card(ewa.membership(), "10")).isNotEqualTo(card);
    }

    @Test
    void aCardIsNotCutBelowWhatIsPlannedOnIt() {
        var card = card(ewa.membership(), "20");
        assertThat(worker.post(
                        CaseworkUrls.ofCard(CaseworkUrls.PLANNED_MEETING, card),
                        meeting("PLANNED", "20.05.2019", "9:00", "10:00", "")))
                .hasStatus(303);
        assertThat(correct(card, "0,5", "11.01.2019", "31.08.2019"))
                .hasStatus(422)
                .bodyText()
                .contains("Na karcie są zaplanowane spotkania");
        assertThat(correct(card, "20", "11.01.2019", "19.05.2019")).hasStatus(422);
        assertThat(correct(card, "1", "11.01.2019", "20.05.2019")).hasStatus(303);
    }

    @Test
    void aMeetingStaysTheMeetingOfWhoHeldIt() {
        var card = card(coach.membership(), "20");
        var led = clerks.as(town.signedIn(coach));
        assertThat(led.post(
                        CaseworkUrls.ofCard(CaseworkUrls.HELD_MEETING, card),
                        meeting("HELD", "06.05.2019", "10:00", "11:00", "ustalenia trenera")))
                .hasStatus(303);
        var given = grant("20", "11.01.2019", "31.08.2019");
        given.put("specialist", ewa.membership().toString());
        given.put("version", version(worker.get(CaseworkUrls.ofCard(CaseworkUrls.GRANT, card))));
        assertThat(worker.post(CaseworkUrls.ofCard(CaseworkUrls.GRANT, card), given))
                .hasStatus(303);

        assertThat(worker.get(CaseworkUrls.ofCase(CaseworkUrls.ENTRIES, supportCase)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("ustalenia trenera");
        var meeting = meeting(card);
        var corrected = meeting("HELD", "06.05.2019", "10:00", "11:30", "ustalenia trenera");
        corrected.put("version", version(worker.get(CaseworkUrls.meeting(meeting))));
        assertThat(worker.post(CaseworkUrls.meeting(meeting), corrected)).hasStatus(303);
        assertThat(town.inside(() -> jdbc.sql("""
                                SELECT w.membership_id FROM known_support_meeting s
                                    JOIN calendar_staff w ON w.organisation_id = s.organisation_id AND w.entry_id = s.entry_id""").query(UUID.class).single())).isEqualTo(coach.membership());
    }

    @Test
    void aReviewOfTheSameDayIsReplacedByWhoHasSeenItAlone() {
        var address = CaseworkUrls.ofCase(CaseworkUrls.REVIEW, supportCase);
        var first = Map.of("reviewedOn", "15.05.2019", "outcome", "AS_AGREED", "findings", "idzie dobrze");
        var second = new LinkedHashMap<>(
                Map.of("reviewedOn", "15.05.2019", "outcome", "TO_CHANGE", "findings", "brak czasu"));
        assertThat(worker.post(address, first)).hasStatus(303);
        var refused = worker.post(address, second);
        assertThat(refused).hasStatus(409).bodyText().contains("„idzie dobrze”", "brak czasu");
        assertThat(outcome()).isEqualTo("as_agreed");

        second.put("version", version(refused));
        assertThat(worker.post(address, second)).hasStatus(303);
        assertThat(outcome()).isEqualTo("to_change");
    }

    /** What was agreed is reviewed after it was signed by both; the database holds it too. */
    @Test
    void nothingIsReviewedBeforeItWasAgreed() {
        agreed("2019-01-12", "2019-02-01");
        var address = CaseworkUrls.ofCase(CaseworkUrls.REVIEW, supportCase);
        assertThat(worker.post(address, review("31.01.2019")))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Dzień przeglądu: ścieżkę lub kontrakt podpisano 01.02.2019; wpisz ten dzień albo późniejszy");
        assertThatThrownBy(() -> reviewed("2019-01-31"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("a review of 2019-01-31 of what was signed on 2019-02-01");
        assertThat(worker.post(address, review("01.02.2019"))).hasStatus(303);
    }

    /** What took the place of an agreement leaves its reviews where they were. */
    @Test
    void aReviewOfAnEarlierAgreementIsTakenLater() {
        agreed("2019-01-12", "2019-01-12");
        town.inside(() -> jdbc.sql("UPDATE support_path SET superseded_at = clock_timestamp()")
                .update());
        agreed("2019-05-02", "2019-05-02");
        var address = CaseworkUrls.ofCase(CaseworkUrls.REVIEW, supportCase);
        assertThat(worker.post(address, review("30.04.2019"))).hasStatus(303);
        assertThat(worker.post(address, review("11.01.2019"))).hasStatus(422);
    }

    private static Map<String, String> review(String day) {
        return Map.of("reviewedOn", day, "outcome", "AS_AGREED", "findings", "idzie dobrze");
    }

    private void agreed(String person, String social) {
        town.inside(() -> jdbc.sql("""
                        INSERT INTO support_path (organisation_id, id, case_id, form, period, person_signed_on, worker_signed_on, steps,
                            content)
                        VALUES (current_organisation(), gen_random_uuid(), :case, 'contract_a', '[2019-01-12,2019-12-01)',
                            CAST(:person AS date), CAST(:worker AS date), '[]', '\\x05')""")
                .param("case", supportCase.value())
                .param("person", person)
                .param("worker", social)
                .update());
    }

    private void reviewed(String day) {
        town.inside(() -> jdbc.sql("""
                        INSERT INTO path_review (organisation_id, id, case_id, reviewed_on, outcome, content)
                        VALUES (current_organisation(), gen_random_uuid(), :case, CAST(:day AS date), 'as_agreed', '\\x06')""")
                .param("case", supportCase.value())
                .param("day", day)
                .update());
    }

    private CardId card(UUID specialist, String hours) {
        var wanted = grant(hours, "11.01.2019", "31.08.2019");
        wanted.put("kind", "praca-socjalna");
        wanted.put("specialist", specialist.toString());
        return CardId.valueOf(idIn(worker.post(CaseworkUrls.ofCase(CaseworkUrls.NEW_CARD, supportCase), wanted)));
    }

    private MvcTestResult correct(CardId card, String hours, String from, String to) {
        var address = CaseworkUrls.ofCard(CaseworkUrls.GRANT, card);
        var wanted = grant(hours, from, to);
        wanted.put("specialist", ewa.membership().toString());
        wanted.put("version", version(worker.get(address)));
        return worker.post(address, wanted);
    }

    private static Map<String, String> grant(String hours, String from, String to) {
        return new LinkedHashMap<>(Map.of("hours", hours, "from", from, "to", to));
    }

    private MvcTestResult held(CardId card, String on, String from, String to, String note) {
        return worker.post(CaseworkUrls.ofCard(CaseworkUrls.HELD_MEETING, card), meeting("HELD", on, from, to, note));
    }

    private static Map<String, String> meeting(String status, String on, String from, String to, String note) {
        var values = new LinkedHashMap<>(
                Map.of("status", status, "on", on, "from", from, "to", to, "topic", "MONEY", "note", note));
        if (status.equals("HELD")) {
            values.put("signed", "true");
        }
        return values;
    }

    /** The latest meeting on the page of a card. */
    private MeetingId meeting(CardId card) {
        var found = MEETING.matcher(Clerk.text(worker.get(CaseworkUrls.card(card))));
        assertThat(found.find()).isTrue();
        return MeetingId.valueOf(found.group(1));
    }

    private String outcome() {
        return town.inside(() -> jdbc.sql("SELECT outcome FROM known_path_review")
                .query(String.class)
                .single());
    }

    private int meetings() {
        return town.inside(() -> jdbc.sql("SELECT count(*) FROM known_support_meeting")
                .query(Integer.class)
                .single());
    }

    private static String idIn(MvcTestResult redirected) {
        var at = ID.matcher(Clerk.location(redirected));
        assertThat(at.find()).isTrue();
        return at.group(1);
    }

    private static String version(MvcTestResult page) {
        var field = VERSION.matcher(Clerk.text(page));
        assertThat(field.find()).isTrue();
        return field.group(1);
    }
}
