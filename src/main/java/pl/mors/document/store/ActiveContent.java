package pl.mors.document.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import org.apache.commons.compress.archivers.zip.ZipFile;
import pl.mors.document.FileSource;
import pl.mors.document.FileType;
import pl.mors.document.StoreFileOutcome.Refusal;

/**
 * Looks in a file for what would act when somebody opens it: scripts, macros, other files inside it, the page of a browser under the
 * name of a picture. A paper that is kept for years is looked at by people who do not know who brought it.
 */
final class ActiveContent {

    /** Beginnings of what a browser would run, in small letters; so long that hardly any picture's dots spell one by chance. */
    private static final List<String> MARKUP = List.of("<script", "<html>", "<html ", "<!doctype", "<svg ", "<iframe");

    private static final String PDF = "%pdf-";

    /** Within so many bytes viewers look for the beginning of a PDF. */
    private static final int HEAD_BYTES = 1024;

    private static final int BUFFER_BYTES = 64 * 1024;
    private static final int OVERLAP =
            MARKUP.stream().mapToInt(String::length).max().orElseThrow();

    /** Parts of a workbook that hold macros, controls, other files, or fetch them. */
    private static final List<String> ACTIVE_PARTS =
            List.of("vbaproject", "xl/macrosheets/", "xl/activex/", "xl/embeddings/", "xl/externallinks/", "customui/");

    private ActiveContent() {}

    /** Why the file is not kept; empty for one that only shows something. */
    static Optional<Refusal> in(FileSource source, FileType type) throws IOException {
        return switch (type) {
            case PDF -> PdfContent.refusal(source);
            case PNG, JPEG -> ofPicture(source);
            case XLSX -> ofWorkbook(source);
            case CSV ->
                holds(source, ActiveContent::hasMarkup) ? Optional.of(Refusal.ACTIVE_CONTENT) : Optional.empty();
            case EML -> MailContent.refusal(source);
        };
    }

    private static Optional<Refusal> ofPicture(FileSource source) throws IOException {
        if (!isPicture(source)) {
            return Optional.of(Refusal.UNREADABLE);
        }
        byte[] head;
        try (InputStream in = source.open()) {
            head = in.readNBytes(HEAD_BYTES);
        }
        return text(head, head.length).contains(PDF) || holds(source, ActiveContent::hasMarkup)
                ? Optional.of(Refusal.ACTIVE_CONTENT)
                : Optional.empty();
    }

    private static boolean isPicture(FileSource source) throws IOException {
        try (InputStream in = source.open();
                var image = ImageIO.createImageInputStream(in)) {
            var readers = ImageIO.getImageReaders(image);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            try {
                reader.setInput(image, true, true);
                return reader.getWidth(0) > 0 && reader.getHeight(0) > 0;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    private static boolean hasMarkup(String text) {
        return MARKUP.stream().anyMatch(text::contains);
    }

    /** Whether a piece of the file, in small letters and with the end of the piece before it, is what is looked for. */
    private static boolean holds(FileSource source, Predicate<String> wanted) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        String before = "";
        try (InputStream in = source.open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                String piece = before + text(buffer, read);
                if (wanted.test(piece)) {
                    return true;
                }
                before = piece.substring(Math.max(0, piece.length() - OVERLAP));
            }
        }
        return false;
    }

    private static String text(byte[] bytes, int length) {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }

    /** By the directory at its end, which is what spreadsheet programs go by. */
    private static Optional<Refusal> ofWorkbook(FileSource source) throws IOException {
        byte[] content = source.bytes();
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            return Collections.list(zip.getEntries()).stream()
                            .map(part -> part.getName().toLowerCase(Locale.ROOT).replace('\\', '/'))
                            .anyMatch(name -> ACTIVE_PARTS.stream().anyMatch(name::contains))
                    ? Optional.of(Refusal.ACTIVE_CONTENT)
                    : Optional.empty();
        } catch (IOException | RuntimeException broken) {
            return Optional.of(Refusal.UNREADABLE);
        }
    }
}
