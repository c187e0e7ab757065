package pl.mors.document.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.function.BooleanSupplier;
import pl.mors.platform.ReadableException;

/**
 * The key of the installation, AES-256-GCM, a file of its own that only the account running MORS may open. Whoever has the
 * database and this file has everything; whoever lost this file has lost the content of all files.
 */
final class MasterKey {

    private final Aead aead;

    private MasterKey(Aead aead) {
        this.aead = aead;
    }

    /**
     * Reads the key, or makes one where there is none yet.
     *
     * @param needed whether something was already wrapped under a key: then a missing file is a loss, not a beginning
     * @throws ReadableException when the file is missing but needed, or cannot be used
     */
    static MasterKey readOrCreate(Path file, BooleanSupplier needed) {
        try {
            if (!Files.exists(file)) {
                if (needed.getAsBoolean()) {
                    throw ReadableException.refusal(
                            "The master key " + file + " is missing, and without it no stored file"
                                    + " can be opened; put the file back, or name its place by mors.master-key.");
                }
                create(file);
            }
            KeysetHandle keys = TinkJsonProtoKeysetFormat.parseKeyset(
                    Files.readString(file), TinkConfig2026.get(), InsecureSecretKeyAccess.get());
            return new MasterKey(keys.getPrimitive(TinkConfig2026.get(), Aead.class));
        } catch (IOException e) {
            throw ReadableException.fault(
                    "The master key " + file + " cannot be read or written; check its rights.", e);
        } catch (GeneralSecurityException e) {
            throw ReadableException.fault("The file " + file + " holds no master key.", e);
        }
    }

    Aead aead() {
        return aead;
    }

    private static void create(Path file) throws IOException, GeneralSecurityException {
        String keys = TinkJsonProtoKeysetFormat.serializeKeyset(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TinkConfig2026.get()),
                TinkConfig2026.get(),
                InsecureSecretKeyAccess.get());
        try (FileChannel channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            ByteBuffer bytes = ByteBuffer.wrap(keys.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // Another start was faster; its key is the installation's.
        }
    }
}
