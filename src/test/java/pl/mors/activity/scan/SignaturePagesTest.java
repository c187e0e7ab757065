package pl.mors.activity.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.HandoutUrls;
import pl.mors.activity.ScanUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.printed.SheetLayout;
import pl.mors.identity.Role;

/** Signatures on a scanned list: proposed, confirmed by somebody who looks, and set against what was ticked. */
@IntegrationTest
class SignaturePagesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 8);

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    @Autowired
    private ReadScans readScans;

    private final SignedSheets paper = new SignedSheets(71);
    private GroupTown town;
    private GroupId club;
    private SessionId session;
    private Clerk coordinator;

    /** In the lines 1, 2 and 3. */
    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        club = town.club(town.programme());
        for (var name : List.of("Adamska", "Bielska", "Celińska")) {
            town.enrolled(club, town.person("Halina", name), LocalDate.of(2019, 1, 10));
        }
        session = town.session(club, GroupTown.hours(DAY, "10:00", "12:00"));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    @Test
    void nothingIsTickedBeforeSomebodyConfirms() throws Exception {
        var page = scanned(1, 3);

        assertThat(statuses()).isEmpty();
        assertThat(coordinator.page(ScanUrls.scanPage(page)))
                .contains("Podpisy na tej stronie", "1. Halina Adamska: Obecność", "Wygląda na podpisane", "Wygląda na puste")
                .contains("viewBox=\"99 107 86 14\"", "viewBox=\"99 117 86 14\"");
        assertThat(coordinator.page("/pulpit")).contains("Potwierdź podpisy z listy");

        assertThat(confirm(page, Map.of("line.1.0", "yes", "line.2.0", "no", "line.3.0", "yes")))
                .hasStatus(303);

        assertThat(statuses()).isEqualTo(Map.of("Adamska", "present", "Bielska", "absent", "Celińska", "present"));
        assertThat(coordinator.page("/pulpit")).doesNotContain("Potwierdź podpisy", "Wyjaśnij różnice");
        assertThat(coordinator.page(ScanUrls.scanPage(page))).contains("Podpisy potwierdzono");
    }

    @Test
    void everyLineThatIsSomebodysHasToBeAnswered() throws Exception {
        var page = scanned(1);

        assertThat(confirm(page, Map.of("line.1.0", "yes", "line.2.0", "no")))
                .hasStatus(422)
                .bodyText()
                .contains("Halina Celińska, Obecność: wybierz, czy jest podpis");
        assertThat(statuses()).isEmpty();
    }

    @Test
    void whoeverIsTickedAndDidNotSignStaysTickedAndBecomesATask() throws Exception {
        tick("Bielska", "present");
        var page = scanned(1);

        assertThat(confirm(page, Map.of("line.1.0", "yes", "line.2.0", "no", "line.3.0", "no")))
                .hasStatus(303);

        assertThat(statuses()).containsEntry("Bielska", "present");
        assertThat(coordinator.page(ScanUrls.scanPage(page))).contains("zaznaczona obecność, brak podpisu");
        assertThat(coordinator.page("/pulpit")).contains("Wyjaśnij różnice z podpisaną listą", "1 osoba");

        tick("Bielska", "absent");
        assertThat(coordinator.page("/pulpit")).doesNotContain("Wyjaśnij różnice");
    }

    @Test
    void whatWasRecordedBeforeIsCorrectedWithAReasonAndKept() throws Exception {
        tick("Adamska", "absent");
        var page = scanned(1);
        var answers = Map.of("line.1.0", "yes", "line.2.0", "no", "line.3.0", "no");

        assertThat(confirm(page, answers)).hasStatus(422).bodyText().contains("Podaj powód");
        assertThat(statuses()).containsEntry("Adamska", "absent");
        assertThat(confirm(
                        page,
                        Map.of("line.1.0", "yes", "line.2.0", "no", "line.3.0", "no", "correction", "podpis na papierze")))
                .hasStatus(303);

        assertThat(statuses()).containsEntry("Adamska", "present");
        assertThat(coordinator.page(ScanUrls.scanPage(page))).contains("Powód: podpis na papierze");
        assertThat(town.count("SELECT count(*) FROM attendance WHERE superseded_at IS NOT NULL AND status = 'absent'"))
                .isEqualTo(1);
    }

    @Test
    void theReasonOfASecondCorrectionIsKeptToo() throws Exception {
        tick("Adamska", "absent");
        var page = scanned(1);
        confirm(page, Map.of("line.1.0", "yes", "line.2.0", "no", "line.3.0", "no", "correction", "podpis na papierze"));
        tick("Adamska", "absent");

        assertThat(coordinator.page(ScanUrls.scanPage(page))).contains("name=\"correction\"");
        assertThat(confirm(
                        page,
                        Map.of(
                                "line.1.0",
                                "yes",
                                "line.2.0",
                                "no",
                                "line.3.0",
                                "no",
                                "correction",
                                "potwierdziła telefonicznie")))
                .hasStatus(303);

        assertThat(coordinator.page(ScanUrls.scanPage(page))).contains("Powód: potwierdziła telefonicznie");
    }

    @Test
    void anAnswerThatIsChangedSupersedesTheOneBefore() throws Exception {
        var page = scanned(1);
        confirm(page, Map.of("line.1.0", "yes", "line.2.0", "no", "line.3.0", "no"));

        assertThat(confirm(page, Map.of("line.1.0", "no", "line.2.0", "no", "line.3.0", "no")))
                .hasStatus(303);

        assertThat(town.count("SELECT count(*) FROM signed_line")).isEqualTo(4);
        assertThat(town.count("SELECT count(*) FROM known_signed_line WHERE signed"))
                .isZero();
        assertThat(coordinator.page("/pulpit")).contains("Wyjaśnij różnice");
    }

    @Test
    void attendanceThatSomebodyElseChangedMeanwhileIsReadAnew() throws Exception {
        var page = scanned(1);
        int read = version();
        tick("Celińska", "excused");

        assertThat(coordinator.post(
                        ScanUrls.confirmSignatures(page),
                        Map.of("line.1.0", "yes", "line.2.0", "no", "line.3.0", "no", "version", String.valueOf(read))))
                .hasStatus(409);
        assertThat(town.count("SELECT count(*) FROM signed_line")).isZero();
    }

    /** Adamska signed for both, Bielska for neither, Celińska only that she was there. */
    @Test
    void whatIsSignedForBesidePresenceIsRecordedAsReceived() throws Exception {
        record("Bielska", "meal");
        var page = scanned(List.of("meal"), List.of(new BoxOfSheet(1, 0), new BoxOfSheet(1, 1), new BoxOfSheet(3, 0)));
        assertThat(coordinator.page(ScanUrls.scanPage(page)))
                .contains("1. Halina Adamska: Posiłek", "2. Halina Bielska: Posiłek", "Odbiór jest zapisany")
                .contains("viewBox=\"99 107 43 14\"", "viewBox=\"142 107 43 14\"");
        assertThat(received()).containsExactly("Bielska");

        assertThat(confirm(
                        page,
                        Map.of(
                                "line.1.0", "yes", "line.1.1", "yes", "line.2.0", "no", "line.2.1", "no", "line.3.0",
                                "yes", "line.3.1", "no")))
                .hasStatus(303);

        assertThat(statuses()).isEqualTo(Map.of("Adamska", "present", "Bielska", "absent", "Celińska", "present"));
        assertThat(received()).containsExactly("Adamska", "Bielska");
        assertThat(coordinator.page(ScanUrls.scanPage(page))).contains("zapisany odbiór, brak podpisu");
        assertThat(coordinator.page("/pulpit")).contains("Wyjaśnij różnice z podpisaną listą", "1 osoba");
    }

    /** The list of one thing says nothing about who was there. */
    @Test
    void aListOfReceiptsAloneRecordsNoAttendance() throws Exception {
        coordinator.post(HandoutUrls.receiptSheet(session, "ticket"));
        var page = scanned(List.of(new BoxOfSheet(2, 0)));

        assertThat(confirm(page, Map.of("line.1.0", "no", "line.2.0", "yes", "line.3.0", "no")))
                .hasStatus(303);

        assertThat(statuses()).isEmpty();
        assertThat(received()).containsExactly("Bielska");
        assertThat(coordinator.page("/pulpit")).doesNotContain("Potwierdź podpisy", "Wyjaśnij różnice");
    }

    /** What cannot be laid flat proposes nothing; whoever may not know the names sees nothing. */
    @Test
    void noLinesNoNames() throws Exception {
        var page = scanned(1);
        town.set(club, "hidden_membership", true);

        assertThat(confirm(page, Map.of("line.1.0", "yes", "line.2.0", "no", "line.3.0", "no")))
                .hasStatus(404);
        assertThat(clerks.of(world.town(), Role.COORDINATOR).post(ScanUrls.confirmSignatures(page), Map.of()))
                .hasStatus(404);
        assertThat(coordinator.page("/pulpit")).doesNotContain("Potwierdź podpisy");
    }

    private UUID scanned(Integer... lines) throws Exception {
        return scanned(
                List.of(), Stream.of(lines).map(line -> new BoxOfSheet(line, 0)).toList());
    }

    private UUID scanned(List<String> receipts, List<BoxOfSheet> signed) throws Exception {
        assertThat(coordinator
                        .sending(ActivityUrls.printedSheet(session))
                        .param("receipts", receipts.toArray(String[]::new)))
                .hasStatus(303);
        return scanned(signed);
    }

    /** The latest sheet, signed. */
    private UUID scanned(List<BoxOfSheet> signed) throws Exception {
        var sheet = Objects.requireNonNull(
                one(UUID.class, "SELECT id FROM printed_sheet ORDER BY created_at DESC LIMIT 1"));
        BufferedImage page = SignedSheets.pages(coordinator
                        .get(ActivityUrls.printedSheet(session, sheet))
                        .getResponse()
                        .getContentAsByteArray())
                .getFirst();
        var layout = SheetLayout.ofVersion(
                Objects.requireNonNull(one(Integer.class, "SELECT layout FROM printed_sheet ORDER BY created_at DESC LIMIT 1")));
        signed.forEach(box -> paper.sign(page, layout.box(box.line(), box.column())));
        send(SignedSheets.pdf(List.of(paper.scanned(page))));
        town.town().as(() -> {
            readScans.read();
            return true;
        });
        return Objects.requireNonNull(one(UUID.class, "SELECT id FROM scan_page ORDER BY created_at DESC LIMIT 1"));
    }

    private void send(byte[] content) throws IOException {
        assertThat(coordinator
                        .sending(ScanUrls.SCANS)
                        .multipart()
                        .file(new MockMultipartFile("files", "skaner.pdf", "application/pdf", content))
                        .exchange())
                .hasStatus(303);
    }

    private MvcTestResult confirm(UUID page, Map<String, String> answers) {
        var sent = new HashMap<>(answers);
        sent.put("version", String.valueOf(version()));
        return coordinator.post(ScanUrls.confirmSignatures(page), sent);
    }

    private void tick(String familyName, String status) {
        assertThat(coordinator.post(
                        ActivityUrls.attendance(session),
                        Map.of("version", String.valueOf(version()), "status." + person(familyName), status)))
                .hasStatus(303);
    }

    private void record(String familyName, String kind) {
        assertThat(coordinator
                        .sending(HandoutUrls.session(session, kind))
                        .param("received", person(familyName).toString()))
                .hasStatus(303);
    }

    private UUID person(String familyName) {
        return Objects.requireNonNull(town.town()
                .inside(() -> jdbc.sql("SELECT id FROM person WHERE family_name = :name")
                        .param("name", familyName)
                        .query(UUID.class)
                        .single()));
    }

    /** Family names, in their order. */
    private List<String> received() {
        return town.town().inside(() -> jdbc.sql("""
                        SELECT p.family_name FROM known_handout h
                            JOIN person p ON p.organisation_id = h.organisation_id AND p.id = h.person_id ORDER BY 1
                        """).query(String.class).list());
    }

    private int version() {
        return Objects.requireNonNull(one(Integer.class, "SELECT version FROM session ORDER BY id DESC LIMIT 1"));
    }

    private <T> T one(Class<T> type, String sql) {
        return town.town().inside(() -> jdbc.sql(sql).query(type).single());
    }

    private Map<String, String> statuses() {
        var statuses = new HashMap<String, String>();
        town.town().inside(() -> {
            jdbc.sql("""
                    SELECT p.family_name, a.status FROM known_attendance a
                        JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.person_id
                    """).query(row -> {
                statuses.put(row.getString("family_name"), row.getString("status"));
            });
            return true;
        });
        return statuses;
    }
}
