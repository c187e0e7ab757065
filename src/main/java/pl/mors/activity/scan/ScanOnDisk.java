package pl.mors.activity.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import pl.mors.document.FileSource;
import pl.mors.platform.DataFolder;

/**
 * A file of a scan for as long as it is looked at: a hundred pages may be more than the memory of a small server holds.
 */
record ScanOnDisk(Path file) implements AutoCloseable {

    /** @param content is read to its end and closed */
    static ScanOnDisk of(DataFolder folder, InputStream content) throws IOException {
        var scan = new ScanOnDisk(folder.newDraft(".scan"));
        try (content) {
            Files.copy(content, scan.file, StandardCopyOption.REPLACE_EXISTING);
            return scan;
        } catch (IOException | RuntimeException failure) {
            scan.close();
            throw failure;
        }
    }

    FileSource source() {
        return FileSource.of(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
