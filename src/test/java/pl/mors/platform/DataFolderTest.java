package pl.mors.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.mors.platform.postgres.PrivateFiles;

class DataFolderTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 15);

    @TempDir
    private Path parent;

    @Test
    void keepsADemoADemo() {
        DataFolder folder = new DataFolder(parent.resolve("demo-data"));
        folder.prepareForServer(true);
        assertThat(folder.isDemo())
                .as("a start that is refused later leaves no demo")
                .isFalse();
        folder.setDemoDay(DAY);
        folder.prepareForServer(true);
        assertThat(folder.isDemo()).isTrue();
        assertThat(folder.demoDay()).contains(DAY);
        assertThatThrownBy(() -> folder.prepareForServer(false)).hasMessageContaining("start it with --demo");
    }

    @Test
    void keepsDraftsToItselfAndForgetsThemAtTheNextStart() throws IOException {
        DataFolder folder = new DataFolder(parent.resolve("town"));
        folder.removeDrafts();
        Path draft = folder.newDraft(".csv");
        assertThat(draft).startsWith(folder.path()).hasExtension("csv");
        assertThat(PrivateFiles.isPrivate(draft)).isTrue();
        assertThat(PrivateFiles.isPrivate(draft.getParent())).isTrue();
        folder.removeDrafts();
        assertThat(draft).doesNotExist();
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
