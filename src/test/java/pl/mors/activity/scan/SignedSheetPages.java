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

/** A club of three whose sheets are printed, signed and scanned, and a clerk who looks at them. */
@IntegrationTest
abstract class SignedSheetPages {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 8);

    @Autowired
    TestClerks clerks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestWorld world;

    @Autowired
    ReadScans readScans;

    final SignedSheets paper = new SignedSheets(71);
    GroupTown town;
    GroupId club;
    SessionId session;
    Clerk coordinator;

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

    UUID scanned(Integer... lines) throws Exception {
        return scanned(
                List.of(), Stream.of(lines).map(line -> new BoxOfSheet(line, 0)).toList());
    }

    UUID scanned(List<String> receipts, List<BoxOfSheet> signed) throws Exception {
        assertThat(coordinator
                        .sending(ActivityUrls.printedSheet(session))
                        .param("receipts", receipts.toArray(String[]::new)))
                .hasStatus(303);
        return scanned(signed);
    }

    /** The latest sheet, signed. */
    UUID scanned(List<BoxOfSheet> signed) throws Exception {
        return handedIn(signedPage(signed));
    }

    /** The first page of the latest sheet, signed. */
    BufferedImage signedPage(List<BoxOfSheet> signed) throws Exception {
        var sheet = Objects.requireNonNull(
                one(UUID.class, "SELECT id FROM printed_sheet ORDER BY created_at DESC LIMIT 1"));
        BufferedImage page = SignedSheets.pages(coordinator
                        .get(ActivityUrls.printedSheet(session, sheet))
                        .getResponse()
                        .getContentAsByteArray())
                .getFirst();
        var layout = SheetLayout.ofVersion(Objects.requireNonNull(
                one(Integer.class, "SELECT layout FROM printed_sheet ORDER BY created_at DESC LIMIT 1")));
        signed.forEach(box -> paper.sign(page, layout.box(box.line(), box.column())));
        return page;
    }

    UUID handedIn(BufferedImage page) throws Exception {
        send(SignedSheets.pdf(List.of(paper.scanned(page))));
        town.town().as(() -> {
            readScans.read();
            return true;
        });
        return Objects.requireNonNull(one(UUID.class, "SELECT id FROM scan_page ORDER BY created_at DESC LIMIT 1"));
    }

    void send(byte[] content) throws IOException {
        assertThat(coordinator
                        .sending(ScanUrls.SCANS)
                        .multipart()
                        .file(new MockMultipartFile("files", "skaner.pdf", "application/pdf", content))
                        .exchange())
                .hasStatus(303);
    }

    MvcTestResult confirm(UUID page, Map<String, String> answers) {
        var sent = new HashMap<>(answers);
        sent.put("version", String.valueOf(version()));
        return coordinator.post(ScanUrls.confirmSignatures(page), sent);
    }

    void tick(String familyName, String status) {
        assertThat(coordinator.post(
                        ActivityUrls.attendance(session),
                        Map.of(
                                "version",
                                String.valueOf(version()),
                                "status." + person(familyName),
                                status,
                                "reason",
                                "Pomyłka na liście")))
                .hasStatus(303);
    }

    void record(String familyName, String kind) {
        assertThat(coordinator
                        .sending(HandoutUrls.session(session, kind))
                        .param("received", person(familyName).toString()))
                .hasStatus(303);
    }

    UUID person(String familyName) {
        return Objects.requireNonNull(town.town()
                .inside(() -> jdbc.sql("SELECT id FROM person WHERE family_name = :name")
                        .param("name", familyName)
                        .query(UUID.class)
                        .single()));
    }

    /** Family names, in their order. */
    List<String> received() {
        return town.town().inside(() -> jdbc.sql("""
                        SELECT p.family_name FROM known_handout h
                            JOIN person p ON p.organisation_id = h.organisation_id AND p.id = h.person_id ORDER BY 1
                        """).query(String.class).list());
    }

    int version() {
        return Objects.requireNonNull(one(Integer.class, "SELECT version FROM session ORDER BY id DESC LIMIT 1"));
    }

    <T> T one(Class<T> type, String sql) {
        return town.town().inside(() -> jdbc.sql(sql).query(type).single());
    }

    Map<String, String> statuses() {
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
