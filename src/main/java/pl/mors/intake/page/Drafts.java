package pl.mors.intake.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import pl.mors.intake.table.UnreadableTable;
import pl.mors.platform.DataFolder;

/** Lets a list be read from a file that only MORS may open and that is gone afterwards: readers of workbooks want a file. */
@Component
class Drafts {

    private final DataFolder folder;

    Drafts(DataFolder folder) {
        this.folder = folder;
    }

    /** Work with a file. */
    @FunctionalInterface
    interface Reading<T> {

        T read(Path file) throws IOException, UnreadableTable;
    }

    <T> T with(byte[] content, Reading<T> reading) throws UnreadableTable {
        try {
            var draft = folder.newDraft(".list");
            try {
                Files.write(draft, content);
                return reading.read(draft);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the list cannot be written down", e);
        }
    }

    /** As {@link #with}, for a list that was read once: it can be read again. */
    <T> T again(byte[] content, Reading<T> reading) {
        try {
            return with(content, reading);
        } catch (UnreadableTable unreadable) {
            throw new IllegalStateException("a list that was read cannot be read again", unreadable);
        }
    }
}
