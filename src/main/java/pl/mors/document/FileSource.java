package pl.mors.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of a new file come from. They are read twice, first to look at them, then to keep them. */
@FunctionalInterface
public interface FileSource {

    InputStream open() throws IOException;

    static FileSource of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
