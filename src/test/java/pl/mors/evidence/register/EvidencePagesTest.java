package pl.mors.evidence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.OwnerLogin;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.document.DocumentUrls;
import pl.mors.document.FileKind;
import pl.mors.document.FileSource;
import pl.mors.document.FileStore;
import pl.mors.document.StoreFileOutcome.Stored;
import pl.mors.document.TestPdf;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.person.PersonUrls;
import pl.mors.platform.Ids;
import pl.mors.programme.ProgrammeId;

/** Papers of several modules in one list, each for whoever may read it. */
@IntegrationTest
class EvidencePagesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 8);

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    @Autowired
    private FileStore files;

    @Autowired
    private OwnerLogin owner;

    private GroupTown town;
    private ProgrammeId programme;
    private GroupId club;
    private PersonId halina;
    private PersonId zofia;
    private SessionId session;
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        programme = town.programme();
        club = town.club(programme);
        halina = town.person("Halina", "Próbna");
        zofia = town.person("Zofia", "Druga");
        town.participates(halina, programme, LocalDate.of(2019, 1, 10));
        town.participates(zofia, programme, LocalDate.of(2019, 2, 11));
        session = town.session(club, GroupTown.hours(DAY, "10:00", "12:00"));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    @Test
    void papersOfAllModulesStandInOneList() {
        photo(session, store("zdjecie.pdf", TestPdf.blank()));
        proof(halina, LocalDate.of(2019, 4, 2), null);
        casePaper(store("pismo.pdf", TestPdf.ofSize(900)));
        assertThat(coordinator.page(DocumentUrls.EVIDENCE))
                .contains(
                        "Zdjęcie: Sala",
                        "Zajęcia: Klub dla seniorów",
                        ActivityUrls.session(session),
                        "Dokument potwierdzający sytuację",
                        "Próbna Halina",
                        "Pismo w sprawie: Ugoda",
                        "Sprawa: DPS.5120.1.2019",
                        "według kategorii archiwalnej B10",
                        "do zakończenia celu albo wycofania zgody",
                        "Deklaracja uczestnictwa",
                        "08.05.2019");
        assertThat(clerks.of(town.town(), Role.FACILITATOR).get(DocumentUrls.EVIDENCE))
                .hasStatus(403);
        assertThat(clerks.of(world.town(), Role.COORDINATOR).page(DocumentUrls.EVIDENCE))
                .contains("Nie ma tu dowodów")
                .doesNotContain("Próbna");
    }

    @Test
    void everyPaperIsForWhoeverReadsItsClass() {
        var paper = casePaper(store("pismo.pdf", TestPdf.blank()));
        proof(halina, LocalDate.of(2019, 4, 2), null);
        proof(zofia, LocalDate.of(2019, 4, 3), null);
        var director = clerks.of(town.town(), Role.DIRECTOR);
        assertThat(director.page(DocumentUrls.EVIDENCE))
                .contains("Próbna Halina")
                .doesNotContain("Ugoda");
        assertThat(director.get(DocumentUrls.evidence(paper))).hasStatus(404);
        assertThat(director.get(DocumentUrls.evidenceFile(paper))).hasStatus(404);

        var auditor = clerks.of(town.town(), Role.AUDITOR);
        assertThat(auditor.page(DocumentUrls.EVIDENCE)).doesNotContain("Próbna", "Druga", "Ugoda");
        draw(halina);
        assertThat(auditor.page(DocumentUrls.EVIDENCE))
                .contains("Próbna Halina", "Dokument potwierdzający sytuację", "Deklaracja")
                .doesNotContain("Druga", "Ugoda");
    }

    /** Who is on a sheet of a hidden group learns whoever leads it, and nobody else. */
    @Test
    void hiddenGroupsStayHidden() {
        var photo = photo(session, store("zdjecie.pdf", TestPdf.blank()));
        town.set(club, "hidden_membership", true);
        assertThat(coordinator.page(DocumentUrls.EVIDENCE)).doesNotContain("Klub dla seniorów");
        assertThat(coordinator.get(DocumentUrls.evidence(photo))).hasStatus(404);
        assertThat(coordinator.get(DocumentUrls.evidenceFile(photo))).hasStatus(404);
        var leading = town.town().member(Role.COORDINATOR);
        town.leads(club, leading.membership());
        assertThat(clerks.as(town.town().signedIn(leading)).page(DocumentUrls.EVIDENCE))
                .contains("Klub dla seniorów");
    }

    @Test
    void isNarrowedAndWordsStandInNoAddress() {
        photo(session, store("zdjecie.pdf", TestPdf.blank()));
        proof(halina, LocalDate.of(2019, 4, 2), null);
        var other = town.programme();
        var code = town.town()
                .inside(() -> jdbc.sql("SELECT code FROM programme WHERE id = ?")
                        .param(other.value())
                        .query(String.class)
                        .single());
        assertThat(coordinator.page(DocumentUrls.EVIDENCE + "?program=" + code)).contains("Nie ma tu dowodów");
        assertThat(coordinator.page(DocumentUrls.EVIDENCE + "?rodzaj=PHOTO"))
                .contains("Zdjęcie: Sala")
                .doesNotContain("Próbna Halina");
        assertThat(coordinator.page(DocumentUrls.EVIDENCE + "?miesiac=2019-04"))
                .contains("Próbna Halina")
                .doesNotContain("Zdjęcie: Sala", "Druga Zofia");
        var answer = coordinator.post(DocumentUrls.EVIDENCE, Map.of("slowa", "probna", "program", "", "rodzaj", ""));
        var address = Clerk.location(answer);
        assertThat(address).doesNotContain("probna");
        coordinator.goOnAfter(answer);
        assertThat(coordinator.page(address)).contains("Próbna Halina").doesNotContain("Druga Zofia", "Zdjęcie: Sala");
        assertThat(coordinator.page(DocumentUrls.EVIDENCE + "?osoba=" + zofia))
                .contains("Druga Zofia")
                .doesNotContain("Próbna Halina");
    }

    @Test
    void isPagedByItsDaysBothWays() {
        for (int i = 0; i < 60; i++) {
            proof(halina, LocalDate.of(2019, 3, 1).plusDays(i % 7), null);
        }
        var first = coordinator.page(DocumentUrls.EVIDENCE);
        assertThat(first.indexOf("07.03.2019")).isLessThan(first.indexOf("03.03.2019"));
        assertThat(rows(first)).isEqualTo(50);
        var next = nextPage(first);
        var second = coordinator.page(next);
        assertThat(rows(second)).isEqualTo(12);
        assertThat(second).contains("10.01.2019");
        var oldest = coordinator.page(DocumentUrls.EVIDENCE + "?kolejnosc=najstarsze");
        assertThat(oldest.indexOf("10.01.2019")).isLessThan(oldest.indexOf("01.03.2019"));
        assertThat(rows(coordinator.page(nextPage(oldest)))).isEqualTo(12);
    }

    @Test
    void aMonthIsTypedAsPeopleWriteItAndAWrongOneIsSaid() {
        proof(halina, LocalDate.of(2019, 4, 2), null);

        var answer = coordinator.post(DocumentUrls.EVIDENCE, Map.of("miesiac", "4.2019"));
        assertThat(Clerk.location(answer)).contains("miesiac=2019-04");
        assertThat(coordinator.page(Clerk.location(answer))).contains("value=\"04.2019\"", "Próbna Halina");
        for (var wrong : List.of("13.2019", "04.1919", "kwiecień")) {
            assertThat(coordinator.post(DocumentUrls.EVIDENCE, Map.of("miesiac", wrong, "slowa", "probna")))
                    .hasStatus(422)
                    .bodyText()
                    .contains(
                            "Miesiąc: wpisz miesiąc i rok, na przykład 04.2019",
                            "value=\"" + wrong + "\"",
                            "value=\"probna\"")
                    .doesNotContain("Próbna Halina", "Nie ma tu dowodów");
        }
    }

    @Test
    void theListIsASheetToo() throws IOException {
        proof(halina, LocalDate.of(2019, 4, 2), null);
        var answer = coordinator.get(DocumentUrls.EVIDENCE_SHEET + "?rodzaj=STATUS");
        assertThat(answer).hasStatusOk();
        try (var workbook = new ReadableWorkbook(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("Data");
            var row = rows.getLast();
            assertThat(row.getCellAsDate(0).orElseThrow().toLocalDate()).isEqualTo("2019-04-02");
            assertThat(row.getCellText(2)).isEqualTo("Próbna Halina");
            assertThat(row.getCellText(4)).isEqualTo("zasady ośrodka");
            assertThat(row.getCellText(8)).contains("bez pliku");
        }
    }

    @Test
    void aPaperSaysItsDigestAndWhereElseItIsFiled() throws Exception {
        byte[] content = TestPdf.ofSize(300_000);
        var first = proof(halina, LocalDate.of(2019, 4, 2), store("zaswiadczenie.pdf", content));
        proof(zofia, LocalDate.of(2019, 4, 3), store("kopia.pdf", content));
        var sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        assertThat(coordinator.page(DocumentUrls.evidence(first)))
                .contains(sha256, "293\u00a0KB", "plik PDF", "zaswiadczenie.pdf", "taki sam jak w dniu przyjęcia")
                .contains("Ta sama treść w innych dowodach", "Druga Zofia");
        var file = coordinator.get(DocumentUrls.evidenceFile(first));
        assertThat(file).hasStatusOk().hasHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(content);
        draw(halina);
        assertThat(clerks.of(town.town(), Role.AUDITOR).page(DocumentUrls.evidence(first)))
                .contains("do którego masz dostęp")
                .doesNotContain("Druga Zofia");
        assertThat(clerks.of(world.town(), Role.COORDINATOR).get(DocumentUrls.evidence(first)))
                .hasStatus(404);
    }

    @Test
    void whatIsDamagedIsSaidPlainly() {
        var paper = proof(halina, LocalDate.of(2019, 4, 2), store("zaswiadczenie.pdf", TestPdf.blank()));
        assertThat(owner.tamper(
                        town.town().id(),
                        "UPDATE file_chunk SET bytes = set_byte(bytes, 50, 255 - get_byte(bytes, 50))"))
                .isPositive();
        assertThat(coordinator.page(DocumentUrls.evidence(paper)))
                .contains("Przechowywany plik jest uszkodzony")
                .doesNotContain("Pobierz plik", "taki sam jak w dniu przyjęcia");
    }

    @Test
    void sessionsAndPeopleLeadToTheirPapers() {
        var photo = photo(session, store("zdjecie.pdf", TestPdf.blank()));
        proof(halina, LocalDate.of(2019, 4, 2), null);
        assertThat(coordinator.page(ActivityUrls.session(session)))
                .contains("Dowody", "Zdjęcie: Sala", DocumentUrls.evidence(photo));
        assertThat(clerks.of(town.town(), Role.RECEPTION).page(ActivityUrls.session(session)))
                .contains("Zdjęcie: Sala")
                .doesNotContain(DocumentUrls.evidence(photo));
        assertThat(coordinator.page(PersonUrls.person(halina)))
                .contains("Dokumenty", "2 dowody", DocumentUrls.EVIDENCE + "?osoba=" + halina);
        assertThat(clerks.of(town.town(), Role.RECEPTION).page(PersonUrls.person(halina)))
                .doesNotContain("2 dowody");
    }

    /** What the sources of other modules name, by the words of the views: none is unknown to the list. */
    @Test
    void everyWordOfTheViewsIsKnown() {
        var definition =
                town.town().inside(() -> jdbc.sql("""
                        SELECT string_agg(pg_get_viewdef(c.oid), ' ') FROM pg_class c
                        WHERE c.relname LIKE 'evidence\\_of\\_%' AND c.relkind = 'v'
                        """).query(String.class).single());
        for (var kind : EvidenceKind.values()) {
            var word = kind.code().replaceFirst("internship_(opinion|report|certificate)", "internship_");
            if (!List.of("reintegration_path", "contract_a", "contract_b").contains(word)) {
                assertThat(definition).contains("'" + word);
            }
        }
        for (var subject : SubjectKind.values()) {
            assertThat(definition).contains("'" + subject.code() + "'");
        }
    }

    /** What is kept as a file proves something, but for the marks that papers are made with. */
    @Test
    void everyTableOfFilesIsInTheStore() {
        var missing = town.town().inside(() -> jdbc.sql("""
                        WITH RECURSIVE read_by (reader, source) AS (
                            SELECT r.ev_class, d.refobjid FROM pg_depend d JOIN pg_rewrite r ON r.oid = d.objid
                            WHERE d.classid = 'pg_rewrite'::regclass AND d.refclassid = 'pg_class'::regclass),
                        behind (relation) AS (
                            SELECT oid FROM pg_class WHERE relname LIKE 'evidence\\_of\\_%' AND relkind = 'v'
                            UNION SELECT read_by.source FROM behind JOIN read_by ON read_by.reader = behind.relation)
                        SELECT k.conrelid::regclass::text FROM pg_constraint k
                        WHERE k.contype = 'f' AND k.confrelid = 'file'::regclass AND k.conrelid NOT IN (SELECT relation FROM behind)
                        GROUP BY 1 ORDER BY 1
                        """).query(String.class).list());
        assertThat(missing).containsExactly("programme_marks");
    }

    private static int rows(String page) {
        return page.split("<th scope=\"row\"", -1).length - 1;
    }

    private static String nextPage(String page) {
        var link = Pattern.compile("href=\"([^\"]*)\"[^>]*rel=\"next\"").matcher(page);
        assertThat(link.find()).as(page).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    private UUID store(String name, byte[] content) {
        var stored = town.town().inside(() -> files.store(FileKind.PAPER, name, FileSource.of(content)));
        return ((Stored) stored).id().value();
    }

    private UUID photo(SessionId of, UUID file) {
        var id = Ids.next();
        town.town().inside(() -> jdbc.sql("""
                        INSERT INTO photo (organisation_id, id, session_id, file_id, description)
                        VALUES (current_organisation(), ?, ?, ?, 'Sala')""").params(id, of.value(), file).update());
        return id;
    }

    private UUID proof(PersonId person, LocalDate issuedOn, @Nullable UUID file) {
        var id = Ids.next();
        town.town()
                .inside(() -> jdbc.sql("""
                        INSERT INTO evidence (organisation_id, id, programme_id, person_id, kind, issued_on, file_id)
                        VALUES (current_organisation(), :id, :programme, :person, 'zaswiadczenie', :on, :file)
                        """)
                        .param("id", id)
                        .param("programme", programme.value())
                        .param("person", person.value())
                        .param("on", issuedOn)
                        .param("file", file)
                        .update());
        return id;
    }

    private UUID casePaper(UUID file) {
        var id = Ids.next();
        var archiveClass = Ids.next();
        var officeCase = Ids.next();
        town.town().inside(() -> {
            jdbc.sql("""
                    INSERT INTO archive_class (organisation_id, id, unit, symbol, title, category)
                    VALUES (current_organisation(), ?, 'DPS', '5120', 'Nabór', 'B10')""").param(archiveClass).update();
            jdbc.sql("""
                    INSERT INTO office_case (organisation_id, id, class_id, title, subject_id, opened_on)
                    SELECT current_organisation(), ?, ?, 'Udział', id, '2019-05-02' FROM participation LIMIT 1
                    """).params(officeCase, archiveClass).update();
            jdbc.sql("""
                    INSERT INTO case_paper (organisation_id, id, case_id, file_id, title, dated_on)
                    VALUES (current_organisation(), ?, ?, ?, 'Ugoda', '2019-05-03')""").params(id, officeCase, file).update();
        });
        return id;
    }

    private void draw(PersonId person) {
        town.town().inside(() -> jdbc.sql("""
                        INSERT INTO control_sample (organisation_id, id, programme_id, participation_id, drawn_on)
                        SELECT current_organisation(), gen_random_uuid(), p.programme_id, p.id, '2019-05-01'
                        FROM participation p WHERE p.person_id = ?""").param(person.value()).update());
    }
}
