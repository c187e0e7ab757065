package pl.mors.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path parent;

    @Test
    void keepsADemoADemo() {
        DataFolder folder = new DataFolder(parent.resolve("demo-data"));
        folder.prepareForServer(true);
        folder.prepareForServer(true);
        assertThat(folder.isDemo()).isTrue();
        assertThatThrownBy(() -> folder.prepareForServer(false)).hasMessageContaining("start it with --demo");
    }

    @Test
    void refusesADemoInATownsFolder() throws IOException {
        DataFolder folder = new DataFolder(parent.resolve("town"));
        folder.prepareForServer(false);
        Files.createDirectory(folder.path().resolve("postgres"));
        assertThatThrownBy(() -> folder.prepareForServer(true)).hasMessageContaining("not made as a demo");
        assertThat(folder.isDemo()).isFalse();
    }
}
