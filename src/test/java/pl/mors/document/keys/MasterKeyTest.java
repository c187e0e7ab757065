package pl.mors.document.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.mors.platform.ReadableException;

class MasterKeyTest {

    private static final byte[] CONTEXT = "c".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void isMadeOnceForItsOwnerAlone() throws Exception {
        Path file = folder.resolve("master.key");
        byte[] wrapped = MasterKey.readOrCreate(file, () -> false).aead().encrypt(new byte[] {1}, CONTEXT);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(MasterKey.readOrCreate(file, () -> true).aead().decrypt(wrapped, CONTEXT))
                .containsExactly(1);
    }

    @Test
    void isNotMadeAnewWhereSomethingWaitsForTheLostOne() {
        Path file = folder.resolve("master.key");
        assertThatThrownBy(() -> MasterKey.readOrCreate(file, () -> true))
                .isInstanceOf(ReadableException.class)
                .hasMessageContaining(file + " is missing");
        assertThat(file).doesNotExist();
    }

    @Test
    void saysThatAFileIsNoKey() throws Exception {
        Path file = Files.writeString(folder.resolve("master.key"), "{}");
        assertThatThrownBy(() -> MasterKey.readOrCreate(file, () -> false))
                .isInstanceOf(ReadableException.class)
                .hasMessageContaining("holds no master key");
    }
}
