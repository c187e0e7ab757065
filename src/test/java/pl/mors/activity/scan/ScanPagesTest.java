package pl.mors.activity.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.unit.DataSize;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.ScanUrls;
import pl.mors.activity.SessionId;
import pl.mors.identity.Role;
import pl.mors.platform.Ids;

/** Signed sheets that come back: filed by their codes, or looked at by somebody. */
@Tag("slow")
@IntegrationTest
class ScanPagesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 8);

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    @Autowired
    private ReadScans readScans;

    @Autowired
    private KeepPage keepPage;

    private final SignedSheets paper = new SignedSheets(4);
    private GroupTown town;
    private GroupId club;
    private SessionId session;
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        club = town.club(town.programme());
        town.enrolled(club, town.person("Halina", "Nowak"), LocalDate.of(2019, 1, 10));
        session = town.session(club, GroupTown.hours(DAY, "10:00", "12:00"));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    @Test
    void pagesInAnyOrderAreAllFiledWithTheirSessions() throws Exception {
        for (int i = 0; i < 18; i++) {
            town.enrolled(club, town.person(), LocalDate.of(2019, 1, 10));
        }
        Map<SessionId, Integer> expected = new HashMap<>();
        List<BufferedImage> pages = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            var one = town.session(club, GroupTown.hours(DAY.minusDays(i + 1), "10:00", "12:00"));
            for (var page : printed(one)) {
                paper.sign(page, List.of(1, 3, 4));
                pages.add(paper.scanned(page));
                expected.merge(one, 1, Integer::sum);
            }
        }
        assertThat(pages).hasSize(10);
        Collections.shuffle(pages, new Random(4));

        assertThat(send("skaner.pdf", SignedSheets.pdf(pages))).hasStatus(303);
        assertThat(coordinator.page(ScanUrls.SCANS)).contains("0 z 10", "zobaczyć postęp");
        read();

        assertThat(filed()).isEqualTo(expected);
        assertThat(coordinator.page(ScanUrls.SCANS))
                .contains("10 z 10")
                .doesNotContain("zobaczyć postęp", "czekają na decyzję");
        var page = coordinator.page(
                ActivityUrls.printedSheet(expected.keySet().iterator().next()));
        assertThat(page).contains("Skany podpisanych list", "/pulpit/skany/strony/");
    }

    @Test
    void whatSomebodyLeftForAWeekIsFiledByWhoeverWritesEverySheet() {
        var facilitator = clerks.of(town.town(), Role.FACILITATOR);
        var fresh = leftWaiting(6);
        assertThat(coordinator.get(ScanUrls.scanPage(fresh))).hasStatus(404);
        assertThat(coordinator.page("/pulpit")).doesNotContain("Strony ze skanera od tygodnia czekają");

        var left = leftWaiting(8);

        assertThat(coordinator.page("/pulpit"))
                .contains("Strony ze skanera od tygodnia czekają na decyzję: 1 strona", ScanUrls.SCANS);
        assertThat(coordinator.page(ScanUrls.SCANS))
                .contains(ScanUrls.scanPage(left))
                .doesNotContain(ScanUrls.scanPage(fresh));
        assertThat(coordinator.page(ScanUrls.scanPage(left))).contains("czeka dłużej niż tydzień");
        assertThat(facilitator.get(ScanUrls.scanPage(left))).hasStatus(404);
        assertThat(facilitator.page("/pulpit")).doesNotContain("Strony ze skanera od tygodnia czekają");
        assertThat(coordinator.post(
                        ScanUrls.fileScanPage(left), Map.of("day", "08.05.2019", "session", session.toString())))
                .hasStatus(303);
        assertThat(coordinator.page("/pulpit")).doesNotContain("Strony ze skanera od tygodnia czekają");
    }

    @Test
    void whoeverHandedPagesInIsRemindedOfThem() throws Exception {
        send("kot.jpg", Pictures.jpeg(cat()));
        read();

        assertThat(coordinator.page("/pulpit"))
                .contains("Wskaż zajęcia dla stron ze skanera: 1 strona", ScanUrls.SCANS);
    }

    /** Handed in by nobody who works here any more, so many days ago. */
    private UUID leftWaiting(int days) {
        var id = Ids.next();
        town.town()
                .inside(() -> jdbc.sql("""
                        WITH kept AS (
                            INSERT INTO file_content (organisation_id, id, address, size_bytes)
                            VALUES (current_organisation(), :id, uuid_send(:id), 1) RETURNING id
                        ), paper AS (
                            INSERT INTO file (organisation_id, id, content_id, kind, name, media_type)
                            SELECT current_organisation(), :id, id, 'paper', 'lista.pdf', 'application/pdf' FROM kept RETURNING id
                        ), handed AS (
                            INSERT INTO scan (organisation_id, id, file_id, sha256, pages, created_at, created_by)
                            SELECT current_organisation(), :id, id, sha256(uuid_send(:id)), 1,
                                clock_timestamp() - make_interval(days => :days), NULL FROM paper RETURNING id
                        )
                        INSERT INTO scan_page (organisation_id, id, scan_id, number, file_id, found)
                        SELECT current_organisation(), :id, id, 1, NULL, 'unreadable' FROM handed
                        """).param("id", id).param("days", days).update());
        return id;
    }

    /** Whoever looks at it later does not turn their head. */
    @Test
    void aPageIsKeptUpright() throws Exception {
        send(
                "skaner.pdf",
                SignedSheets.pdf(List.of(Pictures.turned(printed(session).getFirst(), 1))));
        read();

        var picture = picture(pages().getFirst());
        assertThat(picture.getHeight()).isGreaterThan(picture.getWidth());
        assertThat(((CodeFinder.OfSheet) CodeFinder.find(picture)).quarters()).isZero();
    }

    /** What its dots happen to spell is no reason, and what cannot be kept at all does not hold up the pages behind it. */
    @Test
    void aPageThatIsRefusedKeepsNoOtherWaiting() throws Exception {
        var pages = new ArrayList<BufferedImage>();
        for (int i = 0; i < 3; i++) {
            pages.add(cat());
        }
        send("skaner.pdf", SignedSheets.pdf(pages));
        byte[] spelling = (new String(Pictures.jpeg(cat()), StandardCharsets.ISO_8859_1) + "<svg ")
                .getBytes(StandardCharsets.ISO_8859_1);
        var scan = town.town()
                .inside(() -> new ScanId(
                        jdbc.sql("SELECT id FROM scan").query(UUID.class).single()));
        town.town().as(() -> {
            keepPage.toLookAt(scan, 1, spelling, Finding.NO_CODE);
            keepPage.toLookAt(scan, 2, new byte[0], Finding.NO_CODE);
            return true;
        });
        read();

        assertThat(town.town()
                        .inside(() -> jdbc.sql("SELECT found FROM scan_page ORDER BY number")
                                .query(String.class)
                                .list()))
                .containsExactly(Finding.NO_CODE.code(), Finding.UNREADABLE.code(), Finding.NO_CODE.code());
    }

    @Test
    void whatCannotBeToldWaitsForSomebodyWhoFilesIt() throws Exception {
        var neighbours = new GroupTown(world.town(), jdbc);
        var theirs =
                neighbours.session(neighbours.club(neighbours.programme()), GroupTown.hours(DAY, "10:00", "12:00"));
        var stranger = printed(clerks.of(neighbours.town(), Role.COORDINATOR), neighbours, theirs)
                .getFirst();
        send("skaner.pdf", SignedSheets.pdf(List.of(stranger, cat())));
        read();

        assertThat(filed()).isEmpty();
        assertThat(coordinator.page(ScanUrls.SCANS))
                .contains("czekają na decyzję", "którego u nas nie zrobiono", "nie znaleziono kodu");

        var page = pages().getFirst();
        assertThat(coordinator.page(ScanUrls.scanPage(page) + "?day=08.05.2019"))
                .contains("Klub dla seniorów, 08.05.2019");
        assertThat(coordinator.page(ScanUrls.scanPage(page) + "?day=01.01.2019"))
                .contains("nie ma zajęć");
        assertThat(coordinator.get(ScanUrls.scanPage(page) + "?day=kiedyś")).hasStatus(422);
        assertThat(coordinator.post(ScanUrls.fileScanPage(page), Map.of("day", "08.05.2019")))
                .hasStatus(422);
        assertThat(coordinator.post(
                        ScanUrls.fileScanPage(page), Map.of("day", "08.05.2019", "session", theirs.toString())))
                .hasStatus(422);
        assertThat(coordinator.post(
                        ScanUrls.fileScanPage(page), Map.of("day", "08.05.2019", "session", session.toString())))
                .hasStatus(303);
        assertThat(filed()).isEqualTo(Map.of(session, 1));
        assertThat(coordinator.post(
                        ScanUrls.fileScanPage(page), Map.of("day", "08.05.2019", "session", session.toString())))
                .hasStatus(409)
                .bodyText()
                .contains("ktoś inny zdecydował");

        assertThat(coordinator.post(ScanUrls.takeScanPageBack(page))).hasStatus(303);
        assertThat(filed()).isEmpty();
        assertThat(coordinator.post(ScanUrls.takeScanPageBack(page))).hasStatus(409);
    }

    /** One photo of each page: the server takes in as many files at once, and long Polish names, which its defaults do not. */
    @Test
    void asManyPhotosFitIntoAFormAsPages(@Autowired Environment settings) {
        assertThat(settings.getProperty("server.tomcat.max-part-count", Integer.class, 50))
                .isGreaterThan(TakeScans.MOST_PAGES);
        assertThat(settings.getProperty("server.tomcat.max-part-header-size", DataSize.class, DataSize.ofBytes(512)))
                .isGreaterThan(DataSize.ofBytes(2 * 255 + 200));
    }

    /** Half of it is grey: whose signatures stood there nobody can tell, though the code is whole. */
    @Test
    void aPhotoWhoseEndIsMissingWaitsAndIsNotFiled() throws Exception {
        var sheet = printed(session).getFirst();
        paper.sign(sheet, List.of(1));
        byte[] photo = Pictures.jpeg(sheet);
        send("cały.jpg", photo);
        read();
        assertThat(filed()).isEqualTo(Map.of(session, 1));

        send("ucięty.jpg", Arrays.copyOf(photo, photo.length * 2 / 3));
        read();

        assertThat(filed()).isEqualTo(Map.of(session, 1));
        assertThat(coordinator.page(ScanUrls.SCANS)).contains("czekają na decyzję", "Plikowi brakuje końca");
    }

    @Test
    void somebodysCatIsThrownAwayWithAReason() throws Exception {
        send("kot.jpg", Pictures.jpeg(cat()));
        read();
        var page = pages().getFirst();

        assertThat(coordinator.post(ScanUrls.throwScanPageAway(page), Map.of("reason", " ")))
                .hasStatus(422);
        assertThat(coordinator.post(ScanUrls.throwScanPageAway(page), Map.of("reason", "zdjęcie kota")))
                .hasStatus(303);

        assertThat(coordinator.page(ScanUrls.SCANS)).doesNotContain("czekają na decyzję");
        assertThat(coordinator.page(ScanUrls.scanPage(page))).contains("Odrzucona. Powód: zdjęcie kota");
    }

    @Test
    void theSameFileIsTakenOnceWhoeverHandsItInAtTheSameMoment() throws Exception {
        byte[] scan = SignedSheets.pdf(List.of(printed(session).getFirst()));

        var answers = Race.of(4, i -> send("skaner-" + i + ".pdf", scan));

        assertThat(answers).allSatisfy(answer -> assertThat(answer).hasStatus(303));
        read();
        assertThat(town.count("SELECT count(*) FROM scan")).isEqualTo(1);
        assertThat(filed()).isEqualTo(Map.of(session, 1));
        assertThat(send("znowu.pdf", scan)).hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM scan")).isEqualTo(1);
        assertThat(town.count("SELECT count(*) FROM file WHERE kind = 'scan_batch'"))
                .isEqualTo(1);
    }

    @Test
    void whatIsNoScanIsRefusedWithTheReason() throws Exception {
        assertThat(coordinator.post(ScanUrls.SCANS)).hasStatus(422).bodyText().contains("Wybierz plik ze skanem");
        assertThat(send("notatka.pdf", "to nie jest skan".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("nie da się otworzyć");
        assertThat(send("skan.png", Pictures.jpeg(cat())))
                .hasStatus(422)
                .bodyText()
                .contains("Końcówka nazwy");
        var white = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
        assertThat(send("gruby.pdf", SignedSheets.pdf(Collections.nCopies(101, white))))
                .hasStatus(422)
                .bodyText()
                .contains("za dużo stron");
        assertThat(town.count("SELECT count(*) FROM scan")).isZero();
        assertThat(town.count("SELECT count(*) FROM file")).isZero();
    }

    /** Unfiled pages may be of anybody's group. */
    @Test
    void whatWaitsIsShownToNobodyButWhoBroughtIt() throws Exception {
        send("kot.jpg", Pictures.jpeg(cat()));
        read();
        var page = pages().getFirst();

        for (var other : List.of(clerks.of(town.town(), Role.COORDINATOR), clerks.of(world.town(), Role.COORDINATOR))) {
            assertThat(other.get(ScanUrls.scanPage(page))).hasStatus(404);
            assertThat(other.get(ScanUrls.scanPicture(page))).hasStatus(404);
            assertThat(other.post(ScanUrls.throwScanPageAway(page), Map.of("reason", "bez powodu")))
                    .hasStatus(404);
            assertThat(other.page(ScanUrls.SCANS)).doesNotContain("kot.jpg");
        }
    }

    /** Also to whoever brought it: a group that hides its members hides their signatures. */
    @Test
    void aFiledPageIsShownToWhoeverMayKnowTheNames() throws Exception {
        send("skaner.pdf", SignedSheets.pdf(List.of(printed(session).getFirst())));
        read();
        var page = pages().getFirst();
        var colleague = clerks.of(town.town(), Role.COORDINATOR);
        assertThat(colleague.get(ScanUrls.scanPicture(page)))
                .hasStatusOk()
                .hasContentType("image/jpeg")
                .hasHeader("Cache-Control", "private, no-store");

        town.set(club, "hidden_membership", true);

        assertThat(colleague.get(ScanUrls.scanPicture(page))).hasStatus(404);
        assertThat(coordinator.get(ScanUrls.scanPicture(page))).hasStatus(404);
        assertThat(coordinator.page(ActivityUrls.printedSheet(session))).doesNotContain("/pulpit/skany/strony/");
    }

    @Test
    void whatWasInterruptedGoesOn() throws Exception {
        var sheet = printed(session).getFirst();
        send("skaner.pdf", SignedSheets.pdf(List.of(cat(), sheet)));
        town.town().inside(() -> jdbc.sql("""
                        INSERT INTO scan_page (organisation_id, id, scan_id, number, found)
                        SELECT organisation_id, gen_random_uuid(), id, 1, 'unreadable' FROM scan""").update());
        read();
        read();

        assertThat(pages()).hasSize(2);
        assertThat(filed()).isEqualTo(Map.of(session, 1));
    }

    private void read() {
        town.town().as(() -> {
            readScans.read();
            return true;
        });
    }

    private List<BufferedImage> printed(SessionId of) throws IOException {
        return printed(coordinator, town, of);
    }

    private List<BufferedImage> printed(Clerk clerk, GroupTown where, SessionId of) throws IOException {
        clerk.post(ActivityUrls.printedSheet(of));
        var sheet = where.town()
                .inside(() -> jdbc.sql("SELECT id FROM printed_sheet WHERE session_id = :session")
                        .param("session", of.value())
                        .query(UUID.class)
                        .single());
        return SignedSheets.pages(clerk.get(ActivityUrls.printedSheet(of, Objects.requireNonNull(sheet)))
                .getResponse()
                .getContentAsByteArray());
    }

    private MvcTestResult send(String name, byte[] content) {
        return coordinator
                .sending(ScanUrls.SCANS)
                .multipart()
                .file(new MockMultipartFile("files", name, "application/pdf", content))
                .exchange();
    }

    private BufferedImage picture(UUID page) throws IOException {
        return Pictures.grey(
                ImageIO.read(new ByteArrayInputStream(coordinator
                        .get(ScanUrls.scanPicture(page))
                        .getResponse()
                        .getContentAsByteArray())),
                ScannedPages.LONGEST_SIDE);
    }

    private static BufferedImage cat() {
        var cat = Pictures.grey(new BufferedImage(600, 800, BufferedImage.TYPE_INT_ARGB), 1000);
        cat.createGraphics().drawOval(100, 200, 300, 300);
        return cat;
    }

    private Map<SessionId, Integer> filed() {
        Map<SessionId, Integer> filed = new HashMap<>();
        town.town()
                .inside(() -> jdbc.sql("SELECT session_id FROM known_scan_filing WHERE session_id IS NOT NULL")
                        .query(UUID.class)
                        .list())
                .forEach(one -> filed.merge(new SessionId(one), 1, Integer::sum));
        return filed;
    }

    /** In the order of the scan. */
    private List<UUID> pages() {
        return town.town()
                .inside(() -> jdbc.sql("SELECT id FROM scan_page ORDER BY number")
                        .query(UUID.class)
                        .list());
    }
}
