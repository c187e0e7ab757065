package pl.mors.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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

    /** Where they lie on disk, for who must go back and forth in more than the memory holds; empty where they do not. */
    default Optional<Path> file() {
        return Optional.empty();
    }

    /** Of a file that stays as it is meanwhile. */
    static FileSource of(Path file) {
        return new FileSource() {
            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public Optional<Path> file() {
                return Optional.of(file);
            }
        };
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
