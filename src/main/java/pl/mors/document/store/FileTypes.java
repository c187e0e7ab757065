package pl.mors.document.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import pl.mors.document.FileSource;
import pl.mors.document.FileType;

/** Tells a file's type by its content. */
final class FileTypes {

    private static final int HEAD_BYTES = 8 * 1024;
    /** What the servers on the way write into an e-mail stands before what its sender wrote. */
    private static final int MOST_BYTES_OF_FIELDS = 64 * 1024;

    private static final int MOST_ENTRIES_BEFORE_WORKBOOK = 10;
    private static final int MOST_BYTES_OF_ENTRY = 1024 * 1024;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private static final Pattern FIELD_OR_ITS_END = Pattern.compile("[!-9;-~]+:.*|[ \\t].*");
    private static final String FROM = "From:";
    private static final String DATE = "Date:";

    private FileTypes() {}

    static Optional<FileType> of(FileSource source) throws IOException {
        byte[] head;
        boolean whole;
        try (InputStream in = source.open()) {
            head = in.readNBytes(HEAD_BYTES);
            whole = in.read() < 0;
        }
        if (startsWith(head, PDF)) {
            return Optional.of(FileType.PDF);
        }
        if (startsWith(head, PNG)) {
            return Optional.of(FileType.PNG);
        }
        if (startsWith(head, JPEG)) {
            return Optional.of(FileType.JPEG);
        }
        if (startsWith(head, ZIP)) {
            return hasWorkbook(source) ? Optional.of(FileType.XLSX) : Optional.empty();
        }
        if (!isText(head, whole)) {
            return Optional.empty();
        }
        return Optional.of(isMail(source) ? FileType.EML : FileType.CSV);
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    /** An XLSX file is a ZIP archive with parts of a workbook among its first entries; those before them are small. */
    private static boolean hasWorkbook(FileSource source) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(source.open())) {
            for (int i = 0; i < MOST_ENTRIES_BEFORE_WORKBOOK; i++) {
                ZipEntry entry = zip.getNextEntry();
                if (entry == null) {
                    return false;
                }
                if (entry.getName().startsWith("xl/")) {
                    return true;
                }
                if (zip.readNBytes(MOST_BYTES_OF_ENTRY).length == MOST_BYTES_OF_ENTRY) {
                    return false;
                }
            }
            return false;
        } catch (ZipException broken) {
            return false;
        }
    }

    /** Fields of RFC 5322 from the first line on, those among them that no e-mail lacks. */
    private static boolean isMail(FileSource source) throws IOException {
        byte[] head;
        try (InputStream in = source.open()) {
            head = in.readNBytes(MOST_BYTES_OF_FIELDS);
        }
        var fields = new String(head, StandardCharsets.UTF_8)
                .lines()
                .takeWhile(line -> !line.isBlank())
                .toList();
        return !fields.isEmpty()
                && fields.stream()
                        .allMatch(line -> FIELD_OR_ITS_END.matcher(line).matches())
                && fields.stream().anyMatch(line -> line.regionMatches(true, 0, FROM, 0, FROM.length()))
                && fields.stream().anyMatch(line -> line.regionMatches(true, 0, DATE, 0, DATE.length()));
    }

    /** UTF-8 without control characters, also where the head ends within a letter; older Polish encodings are refused. */
    private static boolean isText(byte[] head, boolean whole) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(head.length);
        return !decoder.decode(ByteBuffer.wrap(head), text, whole).isError()
                && text.flip().chars().allMatch(c -> !Character.isISOControl(c) || c == '\n' || c == '\r' || c == '\t');
    }
}
