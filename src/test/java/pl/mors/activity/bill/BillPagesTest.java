package pl.mors.activity.bill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.BillId;
import pl.mors.activity.BillUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.document.TestPdf;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;

/** A bill beside what was held, from its entry to its explanation. */
@IntegrationTest
class BillPagesTest {

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private GroupId club;
    private Clerk accountant;
    private MembershipId ewa;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        club = town.club(town.programme());
        accountant = clerks.of(town.town(), Role.ACCOUNTANT);
        ewa = new MembershipId(town.town().member(Role.FACILITATOR).membership());
    }

    @Test
    void standsBesideItsSessionsAndAgrees() {
        var first = held(LocalDate.of(2019, 4, 3), "10:00", "11:30");
        held(LocalDate.of(2019, 4, 10), "10:00", "12:00");
        held(LocalDate.of(2019, 5, 8), "10:00", "12:00");
        var page = accountant.page(Clerk.location(bill("1/2019", "3,5", "350")));
        assertThat(page)
                .contains("zgodny", ActivityUrls.session(first), "10.04.2019")
                .doesNotContain("niezgodny", "do wyjaśnienia", "08.05.2019");
        assertThat(accountant.page(BillUrls.BILLS)).contains("1/2019", "350,00");
        assertThat(accountant.get(BillUrls.BILLS_SHEET + "?rok=2019"))
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void aDifferenceWaitsForItsReasonAndForAnotherWhenWhatWasHeldChanges() {
        held(LocalDate.of(2019, 4, 3), "10:00", "12:00");
        var bill = Clerk.location(bill("2/2019", "3", "300"));
        assertThat(accountant.page(bill))
                .contains("do wyjaśnienia", "mors-differs", "więcej godzin, niż się odbyło: 3 zamiast 2, różnica 1");
        assertThat(accountant.sending(bill + "/wyjasnienie").param("reason", ""))
                .hasStatus(422);
        assertThat(accountant.sending(bill + "/wyjasnienie").param("reason", "korekta w drodze"))
                .hasStatus(303);
        assertThat(accountant.page(bill))
                .contains("niezgodny", "korekta w drodze")
                .doesNotContain("do wyjaśnienia");
        held(LocalDate.of(2019, 4, 5), "10:00", "10:30");
        assertThat(accountant.page(bill)).contains("do wyjaśnienia", "3 zamiast 2,5");
    }

    @Test
    void aBillThatStopsAgreeingStandsOnTheDeskOfWhoWritesPayments() {
        var first = held(LocalDate.of(2019, 4, 3), "10:00", "12:00");
        var bill = Clerk.location(bill("2/2019", "2", "200"));
        assertThat(accountant.page(IdentityUrls.DESK)).doesNotContain("Wyjaśnij różnice między rachunkami");

        town.town()
                .inside(() -> jdbc.sql(
                                "UPDATE session SET status = 'cancelled', status_reason = 'pomyłka' WHERE id = ?")
                        .param(first.value())
                        .update());
        assertThat(accountant.page(IdentityUrls.DESK))
                .contains("Wyjaśnij różnice między rachunkami a zajęciami: 1 rachunek (2/2019)", BillUrls.ofYear(2019));
        assertThat(clerks.of(town.town(), Role.FACILITATOR).page(IdentityUrls.DESK))
                .doesNotContain("Wyjaśnij różnice między rachunkami");

        assertThat(accountant.sending(bill + "/wyjasnienie").param("reason", "korekta w drodze"))
                .hasStatus(303);
        assertThat(accountant.page(IdentityUrls.DESK)).doesNotContain("Wyjaśnij różnice między rachunkami");
    }

    @Test
    void whatIsBilledTwiceOrNotConfirmedIsSaid() {
        held(LocalDate.of(2019, 4, 3), "10:00", "12:00");
        town.session(club, GroupTown.hours(LocalDate.of(2019, 4, 4), "10:00", "12:00"), null, List.of(ewa));
        bill("3/2019", "2", "200");
        assertThat(accountant.page(Clerk.location(bill("4/2019", "2", "200"))))
                .contains("także w rachunku 3/2019", "niepotwierdzone", "do wyjaśnienia", "czy jedne zajęcia");
    }

    @Test
    void twoLeadersOfOneSessionEachBillTheirOwnWork() {
        var jan = new MembershipId(town.town().member(Role.FACILITATOR).membership());
        held(LocalDate.of(2019, 4, 3), "10:00", "12:00", ewa, jan);
        billOf(ewa, "7/2019");
        assertThat(accountant.page(Clerk.location(billOf(jan, "8/2019"))))
                .contains("zgodny")
                .doesNotContain("niezgodny", "do wyjaśnienia", "także w rachunku");
        assertThat(accountant.page(Clerk.location(billOf(jan, "9/2019"))))
                .contains("także w rachunku 8/2019", "do wyjaśnienia")
                .doesNotContain("7/2019");
    }

    @Test
    void anExplanationCoversNoLaterDoubleBill() {
        held(LocalDate.of(2019, 4, 3), "10:00", "12:00");
        var bill = Clerk.location(bill("10/2019", "3", "300"));
        accountant
                .sending(bill + "/wyjasnienie")
                .param("reason", "korekta w drodze")
                .exchange();
        assertThat(accountant.page(bill)).doesNotContain("do wyjaśnienia");
        bill("11/2019", "2", "200");
        assertThat(accountant.page(bill)).contains("do wyjaśnienia");
        accountant
                .sending(bill + "/wyjasnienie")
                .param("reason", "dwa rachunki")
                .exchange();
        assertThat(accountant.page(bill)).doesNotContain("do wyjaśnienia");
    }

    @Test
    void theListIsPagedAndTheSheetIsWhole() throws Exception {
        town.town().inside(() -> jdbc.sql("""
                        INSERT INTO bill (organisation_id, id, issuer, number, issued_on, period, group_id, hour_minutes, billed_hours,
                            rate, amount)
                        SELECT current_organisation(), gen_random_uuid(), 'Ewa Próbna', n || '/M', DATE '2019-01-01' + n % 100,
                            '[2019-01-01,2019-01-31]', ?, 60, 1, 1, 1 FROM generate_series(1, 501) n
                        """).param(club.value()).update());
        var first = accountant.page(BillUrls.BILLS + "?rok=2019");
        assertThat(first.split("<tr", -1)).hasSize(50 + 2);
        var next = HtmlUtils.htmlUnescape(first.replaceAll("(?s).*href=\"([^\"]+)\" rel=\"next\".*", "$1"));
        assertThat(accountant.page(next)).contains("rel=\"prev\"").doesNotContain(">99/M<");
        var bytes =
                accountant.get(BillUrls.BILLS_SHEET + "?rok=2019").getResponse().getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheetAt(0).getPhysicalNumberOfRows()).isEqualTo(502);
        }
    }

    @Test
    void aYearThatWasTypedWrongIsRefused() {
        assertThat(accountant
                        .sending(BillUrls.NEW_BILL)
                        .param("issuedOn", "30.04.1919")
                        .param("from", "01.04.2109")
                        .param("to", "30.04.2019"))
                .hasStatus(422)
                .bodyText()
                .contains("Sprawdź rok: podaj dzień od 15.05.2009 do 15.05.2020.");
    }

    @Test
    void isEnteredOnceAndTakenBackWhenWrong() {
        var bill = Clerk.location(bill("5/2019", "2", "200"));
        assertThat(bill("5/2019", "2", "200")).hasStatus(422);
        assertThat(accountant.post(bill + "/wycofanie")).hasStatus(303);
        assertThat(accountant.get(bill)).hasStatus(404);
        assertThat(bill("5/2019", "2", "200")).hasStatus(303);
    }

    @Test
    void asksForWhoOrWhichGroupAndForARightOrder() {
        assertThat(accountant
                        .sending(BillUrls.NEW_BILL)
                        .param("from", "02.05.2019")
                        .param("to", "01.05.2019"))
                .hasStatus(422)
                .bodyText()
                .contains("Wskaż osobę prowadzącą albo grupę", "nie może być wcześniejszy");
    }

    @Test
    void isReadByTheCoordinatorAndByNobodyWhoLeads() {
        var bill = Clerk.location(bill("6/2019", "2", "200"));
        assertThat(clerks.of(town.town(), Role.COORDINATOR).page(bill))
                .contains("6/2019")
                .doesNotContain("Wycofaj rachunek");
        assertThat(clerks.of(town.town(), Role.FACILITATOR).get(bill)).hasStatus(403);
    }

    @Test
    void isFiledWithItsPaper() {
        var page = accountant.page(Clerk.location(entry("12/2019", "2", "200")
                .multipart()
                .file(new MockMultipartFile("paper", "rachunek.pdf", "application/pdf", TestPdf.blank()))
                .exchange()));
        assertThat(page).contains("Otwórz rachunek");
        var address = Clerk.location(bill("13/2019", "2", "200"));
        assertThat(accountant.page(address)).contains("nie dołączono").doesNotContain("Otwórz rachunek");
        assertThat(accountant.get(address + "/dokument")).hasStatus(404);
        var kept = BillUrls.paper(new BillId(town.town()
                .inside(() -> jdbc.sql("SELECT id FROM bill WHERE file_id IS NOT NULL")
                        .query(UUID.class)
                        .single())));
        assertThat(accountant.get(kept)).hasStatusOk().hasContentType("application/pdf");
        assertThat(clerks.of(town.town(), Role.FACILITATOR).get(kept)).hasStatus(403);
        assertThat(clerks.of(world.town(), Role.ACCOUNTANT).get(kept))
                .as("another town's")
                .hasStatus(404);
        assertThat(town.count("SELECT count(*) FROM evidence_record WHERE kind = 'bill' AND file_id IS NOT NULL"))
                .isEqualTo(1);
    }

    @Test
    void thePaperComesLaterOnce() {
        var address = Clerk.location(bill("15/2019", "2", "200"));
        assertThat(accountant.page(address)).contains("Dołącz dokument");
        assertThat(accountant.post(address + "/dokument"))
                .hasStatus(422)
                .bodyText()
                .contains("Dokument: wybierz plik");
        assertThat(handsIn(address)).hasStatus(303);
        assertThat(accountant.page(address)).contains("Otwórz rachunek").doesNotContain("Dołącz dokument");
        assertThat(accountant.get(address + "/dokument")).hasStatusOk().hasContentType("application/pdf");
        var files = town.count("SELECT count(*) FROM file");
        assertThat(handsIn(address)).as("a second one").hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM bill_paper")).isEqualTo(1);
        assertThat(town.count("SELECT count(*) FROM file"))
                .as("nobody's file is kept")
                .isEqualTo(files);
        assertThat(town.count("SELECT count(*) FROM evidence_record WHERE kind = 'bill' AND file_id IS NOT NULL"))
                .isEqualTo(1);
        assertThat(clerks.of(town.town(), Role.COORDINATOR).page(address)).doesNotContain("Dołącz dokument");
    }

    private MvcTestResult handsIn(String bill) {
        return accountant
                .sending(bill + "/dokument")
                .multipart()
                .file(new MockMultipartFile("paper", "rachunek.pdf", "application/pdf", TestPdf.blank()))
                .exchange();
    }

    @Test
    void groupsOfOneNameAreToldApart() {
        var twin = town.group("Klub bliźniaczy");
        town.group("Klub bliźniaczy");
        town.runs(twin, town.programme(), "klub", LocalDate.of(2019, 1, 1), null);
        assertThat(accountant.page(BillUrls.NEW_BILL))
                .contains("Klub bliźniaczy, Bez programu<")
                .containsPattern("Klub bliźniaczy, [^<]*-[0-9]+<");
    }

    @Test
    void aPaperThatIsNoneIsRefusedAndTheBillWithIt() {
        assertThat(entry("14/2019", "2", "200")
                        .multipart()
                        .file(new MockMultipartFile("paper", "rachunek.pdf", "application/pdf", new byte[] {1, 2, 3}))
                        .exchange())
                .hasStatus(422);
        assertThat(town.count("SELECT count(*) FROM bill")).isZero();
    }

    private MvcTestResult bill(String number, String hours, String amount) {
        return entry(number, hours, amount).exchange();
    }

    private MockMvcRequestBuilder entry(String number, String hours, String amount) {
        return accountant
                .sending(BillUrls.NEW_BILL)
                .param("issuer", "Ewa Próbna")
                .param("number", number)
                .param("issuedOn", "30.04.2019")
                .param("from", "01.04.2019")
                .param("to", "30.04.2019")
                .param("group", club.toString())
                .param("hour", "60")
                .param("billedHours", hours)
                .param("rate", "100")
                .param("amount", amount);
    }

    private MvcTestResult billOf(MembershipId leader, String number) {
        return accountant
                .sending(BillUrls.NEW_BILL)
                .param("issuer", "Pracownia " + leader)
                .param("number", number)
                .param("issuedOn", "30.04.2019")
                .param("from", "01.04.2019")
                .param("to", "30.04.2019")
                .param("leader", leader.toString())
                .param("hour", "60")
                .param("billedHours", "2")
                .param("rate", "100")
                .param("amount", "200")
                .exchange();
    }

    private SessionId held(LocalDate day, String from, String to) {
        return held(day, from, to, ewa);
    }

    private SessionId held(LocalDate day, String from, String to, MembershipId... leaders) {
        var session = town.session(club, GroupTown.hours(day, from, to), null, List.of(leaders));
        town.town()
                .inside(() -> jdbc.sql("UPDATE session SET status = 'held' WHERE id = ?")
                        .param(session.value())
                        .update());
        return session;
    }
}
