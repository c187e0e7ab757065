package pl.mors.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of a new file come from. They are read twice, first to look at them, then to keep them. */
@FunctionalInterface
public interface FileSource {

    InputStream open() throws IOException;

    /** All of them, for who must go back and forth in them; nobody may change them. */
    default byte[] bytes() throws IOException {
        try (var in = open()) {
            return in.readAllBytes();
        }
    }

    /** Of bytes that are at hand; they are not copied. */
    static FileSource of(byte[] bytes) {
        return new FileSource() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public byte[] bytes() {
                return bytes;
            }
        };
    }
}
