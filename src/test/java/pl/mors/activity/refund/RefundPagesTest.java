package pl.mors.activity.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.RefundUrls;
import pl.mors.activity.SessionId;
import pl.mors.document.TestPdf;
import pl.mors.identity.Role;
import pl.mors.participant.ParticipationId;
import pl.mors.person.PersonId;
import pl.mors.platform.web.Notice;
import pl.mors.programme.ProgrammeId;

/** From the request with its paper to the payment list and the correction in the next one. */
@IntegrationTest
class RefundPagesTest {

    private static final YearMonth APRIL = YearMonth.of(2019, 4);
    private static final YearMonth MAY = YearMonth.of(2019, 5);

    @Autowired
    private TestClerks clerks;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RecordRefunds recordRefunds;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private ProgrammeId programme;
    private GroupId club;
    private PersonId halina;
    private ParticipationId participation;
    private Clerk coordinator;
    private Clerk accountant;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        programme = town.programme();
        club = town.club(programme);
        halina = town.person("Halina", "Próbna");
        town.participates(halina, programme, LocalDate.of(2019, 1, 10));
        participation = new ParticipationId(town.town()
                .inside(() -> jdbc.sql("SELECT id FROM participation WHERE person_id = ?")
                        .param(halina.value())
                        .query(UUID.class)
                        .single()));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
        accountant = clerks.of(town.town(), Role.ACCOUNTANT);
    }

    @Test
    void whatWasAcceptedIsOwedForDaysOfPresenceAndCorrectedInTheNextList() {
        present(LocalDate.of(2019, 4, 3));
        present(LocalDate.of(2019, 4, 10));
        assertThat(ask("3,60")).hasStatus(303);
        assertThat(accountant.page(RefundUrls.refunds(APRIL))).doesNotContain("Próbna Halina");
        decide("accepted", "");
        assertThat(accountant.page(RefundUrls.refunds(APRIL))).contains("Próbna Halina", "14,40");
        assertThat(accountant.page(RefundUrls.calculation(participation, APRIL)))
                .contains("2 dni", "03.04.2019, 10.04.2019", "14,40");
        assertThat(pay(APRIL)).hasStatus(303);
        assertThat(accountant.page(RefundUrls.refunds(MAY))).doesNotContain("Próbna Halina");

        present(LocalDate.of(2019, 4, 17));
        assertThat(accountant.page(RefundUrls.refunds(MAY)))
                .contains("Próbna Halina", "kwiecień 2019", "korekta", "7,20");
        assertThat(accountant.get(RefundUrls.sheet(MAY)))
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(pay(MAY)).hasStatus(303);
        assertThat(accountant.page(RefundUrls.refunds(MAY))).doesNotContain("Próbna Halina");
    }

    @Test
    void whatWasPaidTooMuchIsSetOff() {
        present(LocalDate.of(2019, 4, 3));
        ask("3,60");
        decide("accepted", "");
        pay(APRIL);
        town.town()
                .inside(() -> jdbc.sql("UPDATE attendance SET superseded_at = clock_timestamp()")
                        .update());
        assertThat(accountant.page(RefundUrls.refunds(MAY))).contains("-7,20");
    }

    @Test
    void aPaymentThatNeverWasIsTakenBackWithAReasonAndOwedAgain() {
        present(LocalDate.of(2019, 4, 3));
        ask("3,60");
        decide("accepted", "");
        pay(APRIL);
        var payment = town.town()
                .inside(() -> jdbc.sql("SELECT id FROM known_refund_payment")
                        .query(UUID.class)
                        .single());
        var takeBack = RefundUrls.takePaymentBack(participation, payment);
        assertThat(accountant.page(RefundUrls.refunds(participation)))
                .contains("Zapisane wypłaty", "dojazd, kwiecień 2019", "15.05.2019", takeBack);
        assertThat(coordinator.page(RefundUrls.refunds(participation))).doesNotContain(takeBack);
        assertThat(coordinator.post(takeBack, Map.of("reason", "pomyłka"))).hasStatus(403);
        assertThat(accountant.page(takeBack)).contains("7,20", "15.05.2019");
        assertThat(accountant.post(takeBack, Map.of("reason", " "))).hasStatus(422);

        assertThat(accountant.post(takeBack, Map.of("reason", "przelew nie wyszedł")))
                .hasStatus(303);

        assertThat(accountant.page(RefundUrls.refunds(participation)))
                .contains("Zapis cofnięto", "Powód: przelew nie wyszedł")
                .doesNotContain(takeBack);
        assertThat(accountant.page(RefundUrls.refunds(APRIL))).contains("Próbna Halina", "7,20");
        assertThat(accountant.get(takeBack)).hasStatus(303);
        assertThat(said(accountant.post(takeBack, Map.of("reason", "raz jeszcze"))))
                .isEqualTo(Notice.warning("activity.refund.payment.before"));
        assertThat(town.count("SELECT count(*) FROM refund_payment_taken_back")).isEqualTo(1);
        assertThat(pay(APRIL)).hasStatus(303);
        assertThat(accountant.page(RefundUrls.refunds(MAY))).doesNotContain("Próbna Halina");
    }

    @Test
    void theListSaysToWhichAccountItIsPaid() throws Exception {
        present(LocalDate.of(2019, 4, 3));
        assertThat(ask(Map.of(
                        "kind", "TRAVEL",
                        "unit", "JOURNEY",
                        "amount", "3,60",
                        "account", "61 1090 1014 0000 0712 1981 2875")))
                .hasStatus(422)
                .bodyText()
                .contains("To nie jest poprawny numer rachunku");
        assertThat(ask(Map.of(
                        "kind", "TRAVEL",
                        "unit", "JOURNEY",
                        "amount", "3,60",
                        "account", "61 1090 1014 0000 0712 1981 2874")))
                .hasStatus(303);
        decide("accepted", "");

        assertThat(coordinator.page(RefundUrls.refunds(participation))).contains("PL61 1090 1014 0000 0712 1981 2874");
        assertThat(accountant.page(RefundUrls.refunds(APRIL))).contains("PL61 1090 1014 0000 0712 1981 2874");
        assertThat(accountant.page(RefundUrls.refunds(APRIL))).doesNotContain("różne rachunki");
        var sheet = accountant.get(RefundUrls.sheet(APRIL)).getResponse().getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.getFirst().stream().map(Cell::getText)).endsWith("Numer rachunku");
            assertThat(rows.getLast().stream().map(Cell::getText)).endsWith("PL61109010140000071219812874");
        }
    }

    @Test
    void aListThatHasChangedIsNotPaid() {
        present(LocalDate.of(2019, 4, 3));
        ask("3,60");
        decide("accepted", "");
        var seen = accountant.hidden(RefundUrls.refunds(APRIL), "seen");
        present(LocalDate.of(2019, 4, 10));
        assertThat(accountant
                        .sending(RefundUrls.paid(APRIL))
                        .param("seen", seen)
                        .param("paidOn", "10.05.2019"))
                .hasStatus(409);
    }

    @Test
    void aRefusalNeedsAReasonAndACoordinator() {
        ask("3,60");
        assertThat(decide("refused", "")).hasStatus(422);
        assertThat(clerks.of(town.town(), Role.SOCIAL_WORKER)
                        .sending(RefundUrls.decision(participation))
                        .param("decision", "accepted"))
                .hasStatus(403);
        assertThat(decide("refused", "brak biletu")).hasStatus(303);
        assertThat(coordinator.page(RefundUrls.refunds(participation))).contains("odmowa", "brak biletu");

        assertThat(said(decide("accepted", ""))).isEqualTo(Notice.warning("activity.refund.decided-meanwhile"));
        assertThat(coordinator.page(RefundUrls.refunds(participation))).contains("odmowa");
    }

    @Test
    void whatWaitsForADecisionIsBeforeWhoeverDecides() {
        assertThat(coordinator.page("/pulpit")).doesNotContain("Zdecyduj o zwrocie kosztów");
        ask("3,60");
        care("12.04.2015");

        assertThat(coordinator.page("/pulpit")).contains("Zdecyduj o zwrocie kosztów: 2 wnioski");
        assertThat(coordinator.page(RefundUrls.refunds(APRIL)))
                .contains("Oczekujące na decyzję", "Próbna Halina", RefundUrls.refunds(participation));
        assertThat(accountant.page("/pulpit")).doesNotContain("Zdecyduj o zwrocie kosztów");
        assertThat(accountant.page(RefundUrls.refunds(APRIL))).doesNotContain("Oczekujące na decyzję");

        decide("accepted", "");
        assertThat(coordinator.page("/pulpit")).contains("Zdecyduj o zwrocie kosztów: 1 wniosek");
        coordinator.post(RefundUrls.withdraw(participation, openRequest()));
        assertThat(coordinator.page("/pulpit")).doesNotContain("Zdecyduj o zwrocie kosztów");
        assertThat(coordinator.page(RefundUrls.refunds(APRIL))).doesNotContain("Oczekujące na decyzję");
    }

    @Test
    void isAskedWithAPaperAndOncePerDay() {
        assertThat(coordinator.sending(RefundUrls.refunds(participation)).param("kind", "TRAVEL"))
                .hasStatus(422)
                .bodyText()
                .contains("Dołącz dokument");
        assertThat(ask("3,60")).hasStatus(303);
        assertThat(ask("4")).hasStatus(422);
    }

    @Test
    void aRemoteDayOwesNoTravelAndMinutesThatWereMissedNoCare() {
        var remote = present(LocalDate.of(2019, 4, 3));
        town.town().inside(() -> jdbc.sql("""
                        INSERT INTO remote_session (organisation_id, id, session_id, link)
                        VALUES (current_organisation(), gen_random_uuid(), ?, 'https://spotkania.example.test/klub')
                        """).param(remote.value()).update());
        present(LocalDate.of(2019, 4, 10), 20, 10);
        present(LocalDate.of(2019, 4, 17), 100, 100);
        ask("3,60");
        decide("accepted", "");
        care("12.04.2015");
        decide("accepted", "");

        assertThat(accountant.page(RefundUrls.calculation(participation, APRIL)))
                .contains("10.04.2019, 17.04.2019", "14,40", "3,5", "42,00");
    }

    @Test
    void nothingIsOwedAfterTheExit() {
        present(LocalDate.of(2019, 4, 3));
        present(LocalDate.of(2019, 4, 10));
        town.left(halina, programme, LocalDate.of(2019, 4, 3));
        ask("3,60");
        decide("accepted", "");

        assertThat(accountant.page(RefundUrls.calculation(participation, APRIL)))
                .contains("7,20")
                .doesNotContain("10.04.2019");
    }

    @Test
    void careOfTwoChildrenIsAskedForFromTheSameDay() {
        assertThat(care("12.04.2015")).hasStatus(303);
        assertThat(care("12.04.2017")).hasStatus(303);
        assertThat(care("12.04.2017")).hasStatus(422);
        assertThat(coordinator.page(RefundUrls.refunds(participation)))
                .contains("dziecko urodzone 12.04.2015", "dziecko urodzone 12.04.2017");
    }

    @Test
    void whatCanNeverBeOwedIsASlipOfThePen() {
        assertThat(care("12.04.2010")).hasStatus(422).bodyText().contains("skończyło ten wiek");
        assertThat(ask(Map.of("kind", "TRAVEL", "unit", "JOURNEY", "amount", "4", "to", "31.12.9999")))
                .hasStatus(422)
                .bodyText()
                .contains("Sprawdź rok");
    }

    @Test
    void whatIsAskedForTwiceLeavesNoPaperBehind() {
        ask("3,60");
        ask("4");
        assertThat(town.count("SELECT count(*) FROM file")).isEqualTo(1);
    }

    @Test
    void whoPressesAtTheSameMomentWaitsAndSetsNothingOffTwice() throws Exception {
        present(LocalDate.of(2019, 4, 3));
        ask("3,60");
        decide("accepted", "");
        pay(APRIL);
        coordinator.post(RefundUrls.withdraw(participation, request()));
        var seen = accountant.hidden(RefundUrls.refunds(MAY), "seen");

        try (var other = Executors.newSingleThreadExecutor()) {
            var second = town.town().inside(() -> {
                press(seen);
                var pressed = other.submit(() -> town.town().as(() -> press(seen)));
                while (!pressed.isDone() && !somebodyWaits()) {
                    Thread.onSpinWait();
                }
                return pressed;
            });
            assertThat(second.get()).isInstanceOf(RecordRefunds.Stale.class);
        }
        assertThat(town.count("SELECT count(*) FROM refund_payment WHERE amount < 0"))
                .isEqualTo(1);
    }

    private RecordRefunds.Outcome press(String seen) {
        return recordRefunds.record(MAY, LocalDate.of(2019, 5, 15), seen);
    }

    private boolean somebodyWaits() {
        return jdbc.sql("SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted)")
                .query(Boolean.class)
                .single();
    }

    private MvcTestResult ask(String ticket) {
        return ask(Map.of("kind", "TRAVEL", "unit", "JOURNEY", "amount", ticket));
    }

    private MvcTestResult care(String born) {
        return ask(Map.of("kind", "CHILD_CARE", "unit", "HOUR", "amount", "12", "childBornOn", born));
    }

    private MvcTestResult ask(Map<String, String> what) {
        var request = mvc.post()
                .uri(RefundUrls.refunds(participation))
                .multipart()
                .file(new MockMultipartFile(ClaimantPage.PAPER, "bilet.pdf", null, TestPdf.blank()))
                .with(town.town().signedIn(town.town().member(Role.COORDINATOR)))
                .with(csrf())
                .param("from", "01.04.2019")
                .param("basis", "cennik przewoźnika")
                .param("requestedOn", "02.04.2019");
        what.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult decide(String decision, String reason) {
        return coordinator
                .sending(RefundUrls.decision(participation))
                .param("request", request().toString())
                .param("decision", decision)
                .param("reason", reason)
                .exchange();
    }

    /** What the next page says. */
    private static Object said(MvcTestResult answer) {
        return answer.getMvcResult().getFlashMap().get("notice");
    }

    /** The latest. */
    private UUID request() {
        return town.town().inside(() -> jdbc.sql("""
                        SELECT id FROM refund_request WHERE superseded_at IS NULL ORDER BY recorded_at DESC LIMIT 1
                        """).query(UUID.class).single());
    }

    private UUID openRequest() {
        return town.town().inside(() -> jdbc.sql("""
                        SELECT q.id FROM known_refund_request q
                        WHERE NOT EXISTS (SELECT FROM known_refund_decision d WHERE d.request_id = q.id)
                        """).query(UUID.class).single());
    }

    private MvcTestResult pay(YearMonth month) {
        return accountant
                .sending(RefundUrls.paid(month))
                .param("seen", accountant.hidden(RefundUrls.refunds(month), "seen"))
                .param("paidOn", "15.05.2019")
                .exchange();
    }

    private SessionId present(LocalDate day) {
        return present(day, 0, 0);
    }

    private SessionId present(LocalDate day, int late, int leftEarly) {
        var session = town.session(club, GroupTown.hours(day, "10:00", "12:00"));
        town.town().inside(() -> {
            jdbc.sql("UPDATE session SET status = 'held' WHERE id = ?")
                    .param(session.value())
                    .update();
            jdbc.sql("""
                    INSERT INTO attendance (organisation_id, id, session_id, person_id, status, late_minutes, left_early_minutes)
                    VALUES (current_organisation(), gen_random_uuid(), ?, ?, 'present', ?, ?)""")
                    .params(session.value(), halina.value(), late, leftEarly)
                    .update();
        });
        return session;
    }
}
