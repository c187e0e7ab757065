package pl.mors.programme.catalogue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import pl.mors.programme.file.ProgrammeFileReader;

/**
 * A programme file on its way through a form, to be read anew when somebody agrees: packed, because a form takes less than a file.
 * It is checked again as if it were uploaded, so nothing is gained by changing it.
 */
final class CarriedFile {

    private CarriedFile() {}

    static String pack(byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }

    /** Empty when this is no packed file; of a larger one than may be uploaded, one byte too much. */
    static Optional<byte[]> unpack(String packed) {
        try (var zip =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(packed.strip())))) {
            return Optional.of(zip.readNBytes(ProgrammeFileReader.MAX_BYTES + 1));
        } catch (IOException | IllegalArgumentException notPackedHere) {
            return Optional.empty();
        }
    }
}
