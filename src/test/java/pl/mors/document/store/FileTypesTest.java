package pl.mors.document.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import pl.mors.document.FileSource;
import pl.mors.document.FileType;

class FileTypesTest {

    @Test
    void knowsFilesByTheirFirstBytes() throws IOException {
        assertThat(FileTypes.of(text("%PDF-1.7 ...", StandardCharsets.US_ASCII)))
                .contains(FileType.PDF);
        assertThat(FileTypes.of(FileSource.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0})))
                .contains(FileType.PNG);
        assertThat(FileTypes.of(FileSource.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0})))
                .contains(FileType.JPEG);
    }

    @Test
    void tellsASpreadsheetFromOtherArchives() throws IOException {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(sheet, "MORS", "1.0")) {
            workbook.newWorksheet("Uczestnicy").value(0, 0, "Łucja");
        }
        assertThat(FileTypes.of(FileSource.of(sheet.toByteArray()))).contains(FileType.XLSX);
        assertThat(FileTypes.of(FileSource.of(archive("notes.txt", new byte[10]))))
                .isEmpty();
        assertThat(FileTypes.of(FileSource.of(new byte[] {'P', 'K', 3, 4, 5, 6, 7})))
                .isEmpty();
    }

    /** An archive that grows beyond measure when unpacked is not unpacked. */
    @Test
    void looksOnlyAtTheBeginningOfAnArchive() throws IOException {
        assertThat(FileTypes.of(FileSource.of(archive("bomb", new byte[20 * 1024 * 1024]))))
                .isEmpty();
    }

    @Test
    void takesTextForCsvOnlyInUtf8WithoutControlCharacters() throws IOException {
        assertThat(FileTypes.of(text("Imię;Łódź\r\n", StandardCharsets.UTF_8))).contains(FileType.CSV);
        assertThat(FileTypes.of(text("Imię;Łódź\r\n", Charset.forName("windows-1250"))))
                .isEmpty();
        assertThat(FileTypes.of(text("a\0b", StandardCharsets.UTF_8))).isEmpty();
    }

    /** What is looked at ends after 8192 bytes, here in the middle of a letter. */
    @Test
    void takesLongTextThatIsCutWithinALetter() throws IOException {
        assertThat(FileTypes.of(text("a" + "ł".repeat(10_000), StandardCharsets.UTF_8)))
                .contains(FileType.CSV);
        assertThat(FileTypes.of(text("\u20ac".repeat(10) + "a", StandardCharsets.UTF_8)))
                .contains(FileType.CSV);
    }

    private static FileSource text(String text, Charset charset) {
        return FileSource.of(text.getBytes(charset));
    }

    private static byte[] archive(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
