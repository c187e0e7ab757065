package pl.mors.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.mors.platform.ReadableException;

class FolderLockTest {

    @TempDir
    private Path data;

    @Test
    void refusesASecondHolderUntilTheFirstLetsGo() {
        FolderLock first = FolderLock.take(data);
        assertThatThrownBy(() -> FolderLock.take(data)).isInstanceOf(ReadableException.class);
        first.close();
        FolderLock.take(data).close();
    }

    @Test
    void staysHeldWhenNobodyKeepsTheObject() {
        var held = new WeakReference<>(FolderLock.take(data));
        var garbage = new WeakReference<>(new Object());
        while (garbage.get() != null) {
            System.gc();
        }
        assertThat(held.get()).isNotNull();
        assertThatThrownBy(() -> FolderLock.take(data)).isInstanceOf(ReadableException.class);
        Objects.requireNonNull(held.get()).close();
    }

    @Test
    void takesALockFileThatADeadServerLeft() throws IOException {
        Files.writeString(data.resolve("mors.lock"), "4194304\n8080\n");
        try (FolderLock lock = FolderLock.take(data)) {
            lock.announce(8081);
            assertThat(data.resolve("mors.lock"))
                    .hasContent(ProcessHandle.current().pid() + "\n8081\n");
        }
    }
}
