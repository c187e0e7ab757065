package pl.mors.intake.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the container that Excel used before 2007, and still uses around a workbook with a password. */
final class OlderWorkbook {

    /** The name of the stream that holds the enciphered workbook, as the container writes it. */
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private OlderWorkbook() {}

    static boolean isEncrypted(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            byte[] window = new byte[1 << 16];
            int kept = 0;
            for (int read = in.read(window, kept, window.length - kept);
                    read > 0;
                    read = in.read(window, kept, window.length - kept)) {
                int filled = kept + read;
                if (contains(window, filled)) {
                    return true;
                }
                kept = Math.min(filled, ENCRYPTED.length - 1);
                System.arraycopy(window, filled - kept, window, 0, kept);
            }
        }
        return false;
    }

    private static boolean contains(byte[] bytes, int length) {
        for (int from = 0; from + ENCRYPTED.length <= length; from++) {
            int same = 0;
            while (same < ENCRYPTED.length && bytes[from + same] == ENCRYPTED[same]) {
                same++;
            }
            if (same == ENCRYPTED.length) {
                return true;
            }
        }
        return false;
    }
}
