package pl.mors.document.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import pl.mors.IntegrationTest;
import pl.mors.OwnerLogin;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.document.FileId;
import pl.mors.document.FileKind;
import pl.mors.document.FileSource;
import pl.mors.document.FileStore;
import pl.mors.document.FileType;
import pl.mors.document.StoreFileOutcome;
import pl.mors.document.StoreFileOutcome.Refusal;
import pl.mors.document.StoreFileOutcome.Refused;
import pl.mors.document.StoreFileOutcome.Stored;
import pl.mors.document.StoredFile;
import pl.mors.document.TestPdf;
import pl.mors.document.keys.OrganisationKeys;

@IntegrationTest
class FileStoreTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Autowired
    private TestWorld world;

    @Autowired
    private OwnerLogin owner;

    @Autowired
    private FileStore files;

    @Autowired
    private OrganisationKeys keys;

    @Autowired
    private JdbcClient jdbc;

    private Town town;

    @BeforeEach
    void foundTown() {
        town = world.town();
    }

    @Test
    void givesBackThreeMegabytesAsTheyWere() {
        byte[] paper = pdf(3 * MEGABYTE);
        StoredFile file = stored("Zaświadczenie z urzędu – łąka.pdf", paper);
        assertThat(file.name()).isEqualTo("Zaświadczenie z urzędu – łąka.pdf");
        assertThat(file.type()).isEqualTo(FileType.PDF);
        assertThat(file.sizeBytes()).isEqualTo(paper.length);
        assertThat(content(file)).isEqualTo(paper);
        assertThat(chunkSizes(file)).hasSizeGreaterThan(12).allMatch(size -> size <= 256 * 1024);
    }

    @Test
    void keepsNoPlainTextInTheDatabase() {
        StoredFile file = stored("lista.csv", "Imię;Nazwisko\nHalina;Próba\n".getBytes(StandardCharsets.UTF_8));
        byte[] kept = town.inside(() -> jdbc.sql("SELECT bytes FROM file_chunk WHERE content_id = ?")
                .param(file.content())
                .query(byte[].class)
                .single());
        assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("Halina");
        byte[] address = town.inside(() -> jdbc.sql("SELECT address FROM file_content WHERE id = ?")
                .param(file.content())
                .query(byte[].class)
                .single());
        assertThat(address).hasSizeGreaterThanOrEqualTo(32);
    }

    /** The dots of a picture that MORS drew may spell anything: nothing of anybody else's is in it. */
    @Test
    void whatWasMadeHereIsNotSearched() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        out.writeBytes("<svg ".getBytes(StandardCharsets.US_ASCII));
        var picture = FileSource.of(out.toByteArray());
        assertThat(town.as(() -> files.store(FileKind.PAPER, "strona-1.jpg", picture)))
                .isEqualTo(new Refused(Refusal.ACTIVE_CONTENT, FileKind.PAPER));
        assertThat(town.as(() -> files.storeOwn(FileKind.PAPER, "strona-1.jpg", picture)))
                .isInstanceOf(Stored.class);
        assertThat(town.as(() -> files.storeOwn(FileKind.PAPER, "strona-1.jpg", FileSource.of(new byte[0]))))
                .isEqualTo(new Refused(Refusal.EMPTY, FileKind.PAPER));
    }

    @Test
    void keepsTheSameContentOncePerOrganisationAndApartBetweenThem() {
        byte[] paper = pdf(1000);
        StoredFile first = stored("a.pdf", paper);
        StoredFile second = stored("b.pdf", paper);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.content()).isEqualTo(first.content());
        assertThat(count("file_chunk")).isEqualTo(1);

        Town other = world.town();
        StoredFile elsewhere = stored(other, "a.pdf", paper);
        assertThat(elsewhere.content()).isNotEqualTo(first.content());
        assertThat(address(other, elsewhere)).isNotEqualTo(address(town, first));
    }

    @Test
    void anotherOrganisationSeesNothingOfIt() {
        StoredFile file = stored("a.pdf", pdf(1000));
        Town other = world.town();
        assertThat(other.as(() -> files.find(file.id()))).isEmpty();
        stored(other, "own.pdf", pdf(TestPdf.SMALLEST));
        assertThatThrownBy(() -> other.as(() -> readAll(file))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void noticesChunksInAnotherOrder() {
        StoredFile file = stored("a.pdf", pdf(MEGABYTE));
        tamper("UPDATE file_chunk SET number = CASE number WHEN 1 THEN 102 WHEN 2 THEN 101 END WHERE number IN (1, 2)");
        tamper("UPDATE file_chunk SET number = number - 100 WHERE number > 100");
        assertUnreadable(file);
    }

    @Test
    void noticesAChangedByte() {
        StoredFile file = stored("a.pdf", pdf(MEGABYTE));
        tamper("UPDATE file_chunk SET bytes = set_byte(bytes, 1000, 255 - get_byte(bytes, 1000)) WHERE number = 1");
        assertUnreadable(file);
    }

    @Test
    void noticesAMissingEnd() {
        StoredFile file = stored("a.pdf", pdf(MEGABYTE));
        tamper("DELETE FROM file_chunk WHERE number = (SELECT max(number) FROM file_chunk)");
        assertUnreadable(file);
    }

    @Test
    void noticesTheContentOfAnotherFile() {
        StoredFile file = stored("a.pdf", pdf(1000));
        StoredFile other = stored("b.pdf", pdf(2000));
        tamper(
                "UPDATE file_chunk SET bytes = (SELECT bytes FROM file_chunk WHERE content_id = '%s') WHERE content_id = '%s'"
                        .formatted(other.content(), file.content()));
        assertUnreadable(file);
    }

    @Test
    void keysOfAnotherOrganisationDoNotOpen() {
        stored("a.pdf", pdf(TestPdf.SMALLEST));
        Town other = world.town();
        stored(other, "a.pdf", pdf(TestPdf.SMALLEST));
        byte[] foreign = other.inside(this::wrappedContentKeys);
        tamper("UPDATE organisation_key SET wrapped_keyset = '\\x%s' WHERE purpose = 'content'"
                .formatted(java.util.HexFormat.of().formatHex(foreign)));
        assertThatThrownBy(() -> town.inside(() -> keys.content()))
                .hasMessageContaining("do not open with this master key");
    }

    @Test
    void keysAreOnlyMadeInATransaction() {
        assertThatThrownBy(() -> town.as(keys::content)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void takesWhatIsExactlyAtTheLimitAndRefusesOneByteMore() {
        assertThat(store(FileKind.FORM, "form.pdf", FileSource.of(pdf(MEGABYTE))))
                .isInstanceOf(Stored.class);
        assertThat(store(FileKind.FORM, "form.pdf", FileSource.of(pdf(MEGABYTE + 1))))
                .isEqualTo(new Refused(Refusal.TOO_LARGE, FileKind.FORM));
        assertThat(count("file")).isEqualTo(1);
    }

    /** Limits are held while reading: a sender cannot make the server swallow more. */
    @Test
    void stopsReadingAtTheLimit() {
        AtomicInteger given = new AtomicInteger();
        FileSource endless = () -> new InputStream() {
            @Override
            public int read() {
                given.incrementAndGet();
                return 'x';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                given.addAndGet(length);
                return length;
            }
        };
        assertThat(store(FileKind.PAPER, "a.pdf", endless)).isEqualTo(new Refused(Refusal.TOO_LARGE, FileKind.PAPER));
        assertThat(given.get()).isLessThan(26 * MEGABYTE);
    }

    @Test
    void refusesWhatItDoesNotKnowWhatIsEmptyAndWhatMisleads() {
        assertThat(store(FileKind.PAPER, "a.pdf", FileSource.of("MZ\0\0program".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(new Refused(Refusal.UNKNOWN_TYPE, FileKind.PAPER));
        assertThat(store(FileKind.PAPER, "a.pdf", FileSource.of(new byte[0])))
                .isEqualTo(new Refused(Refusal.EMPTY, FileKind.PAPER));
        assertThat(store(FileKind.PAPER, "a.html", FileSource.of("<script>".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(new Refused(Refusal.NAME_MISLEADS, FileKind.PAPER));
        assertThat(count("file_content")).isZero();
    }

    @Test
    void refusesToKeepWhatChangesBetweenLookingAndKeeping() {
        AtomicInteger opened = new AtomicInteger();
        FileSource changing = () -> new SequenceInputStream(
                new ByteArrayInputStream(pdf(1000)),
                new ByteArrayInputStream(new byte[] {(byte) opened.getAndIncrement()}));
        assertThatThrownBy(() -> store(FileKind.PAPER, "a.pdf", changing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("changed");
        assertThat(count("file_chunk")).isZero();
    }

    private StoredFile stored(String name, byte[] content) {
        return stored(town, name, content);
    }

    private StoredFile stored(Town owning, String name, byte[] content) {
        StoreFileOutcome outcome = owning.inside(() -> files.store(FileKind.PAPER, name, FileSource.of(content)));
        FileId id = ((Stored) outcome).id();
        return owning.as(() -> files.find(id)).orElseThrow();
    }

    private StoreFileOutcome store(FileKind kind, String name, FileSource source) {
        return town.inside(() -> files.store(kind, name, source));
    }

    private byte[] content(StoredFile file) {
        return town.as(() -> readAll(file));
    }

    private byte[] readAll(StoredFile file) {
        try (InputStream in = files.open(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertUnreadable(StoredFile file) {
        assertThatThrownBy(() -> content(file)).isInstanceOf(UncheckedIOException.class);
    }

    private void tamper(String sql) {
        assertThat(owner.tamper(town.id(), sql)).isPositive();
    }

    private long count(String table) {
        return town.inside(() ->
                jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single());
    }

    private List<Integer> chunkSizes(StoredFile file) {
        UUID content = file.content();
        return town.inside(() -> jdbc.sql("SELECT length(bytes) FROM file_chunk WHERE content_id = ? ORDER BY number")
                .param(content)
                .query(Integer.class)
                .list());
    }

    private byte[] address(Town owning, StoredFile file) {
        return owning.inside(() -> jdbc.sql("SELECT address FROM file_content WHERE id = ?")
                .param(file.content())
                .query(byte[].class)
                .single());
    }

    private byte[] wrappedContentKeys() {
        return jdbc.sql("SELECT wrapped_keyset FROM organisation_key WHERE purpose = 'content'")
                .query(byte[].class)
                .single();
    }

    private static byte[] pdf(int size) {
        return TestPdf.ofSize(size);
    }
}
