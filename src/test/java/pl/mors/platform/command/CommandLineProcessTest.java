package pl.mors.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.mors.MorsApplication;
import pl.mors.TestDatabase;
import pl.mors.platform.ChildJvm;

/** The command line as a script sees it: exit codes, and what stands on which stream. */
@Tag("slow")
class CommandLineProcessTest {

    @TempDir
    private Path parent;

    @Test
    void startsNoDatabaseForAMistypedCommand() throws Exception {
        Path data = parent.resolve("data");
        try (ChildJvm mors = ChildJvm.start(MorsApplication.class, true, "doktor", "--data", data.toString())) {
            assertThat(mors.readAll()).contains("mors does not know doktor");
            assertThat(mors.exitCode()).isEqualTo(2);
        }
        assertThat(data).doesNotExist();
    }

    @Test
    void printsOnlyTheDoctorsTableOnStandardOutput() throws Exception {
        var data = TestDatabase.installedFolder();
        try (ChildJvm mors = ChildJvm.start(MorsApplication.class, false, "doctor", "--data", data.toString())) {
            assertThat(mors.readAll().lines())
                    .allMatch(line -> line.matches("(ok|warning) +\\S.*"))
                    .anyMatch(line -> line.matches("ok +fsync +on"));
            assertThat(mors.exitCode()).isEqualTo(0);
        }
    }

    @Test
    void saysInOneSentenceWhyADatabaseCannotBeReached() throws Exception {
        try (ChildJvm mors = ChildJvm.start(
                MorsApplication.class,
                true,
                "serve",
                "--port=0",
                "--data=" + parent.resolve("data"),
                "--db=" + parent.resolve("missing.properties"))) {
            assertThat(mors.readAll().lines().toList().getLast())
                    .startsWith("The database file " + parent.resolve("missing.properties") + " cannot be read");
            assertThat(mors.exitCode()).isEqualTo(2);
        }
    }

    @Test
    void refusesDemoSettingsWithoutADemo() throws Exception {
        try (ChildJvm mors = ChildJvm.start(MorsApplication.class, true, "serve", "--today=2019-05-15")) {
            assertThat(mors.readAll()).isEqualTo("--today and --demo-size belong to --demo.\n");
            assertThat(mors.exitCode()).isEqualTo(2);
        }
    }
}
