package pl.mors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that everybody meets first: its help names every command, and it refuses what it does not know. */
class ScriptTest {

    private static final Path SCRIPT = Path.of("mors").toAbsolutePath();

    /** The last {@code case} of the script, which sends each command on its way. */
    private static final Pattern DISPATCH =
            Pattern.compile("(?m)^  ([a-z][a-z| -]*)\\) +cmd_|^  ([a-z][a-z| -]*)\\) \"cmd_");

    @Test
    void namesEveryCommandInItsHelp() throws Exception {
        List<String> commands = DISPATCH.matcher(Files.readString(SCRIPT))
                .results()
                .flatMap(ScriptTest::words)
                .toList();
        assertThat(commands).contains("start", "new-migration", "doctor");

        Run help = run("help");
        assertThat(help.exitCode()).isEqualTo(0);
        assertThat(help.output().lines().map(line -> line.split(" +")[1]))
                .containsExactlyInAnyOrderElementsOf(commands);
    }

    @Test
    void refusesWhatItDoesNotKnow() throws Exception {
        assertThat(run("fly").exitCode()).isEqualTo(2);
        assertThat(run("start", "--prot", "8080").exitCode()).isEqualTo(2);
        assertThat(run("start", "--port", "none").exitCode()).isEqualTo(2);
        assertThat(run("new-migration", "Activity", "../x").exitCode()).isEqualTo(2);
    }

    /** In a house of its own: other tests read the migrations at the same time. */
    @Test
    void numbersAMigrationAfterTheLastOfTheDay(@TempDir Path house) throws Exception {
        Path script = Files.copy(SCRIPT, house.resolve("mors"));
        Path first = Path.of(run(script, "new-migration", "activity", "of_this_test")
                .output()
                .strip());
        assertThat(first.getFileName().toString()).matches("V[0-9]{4}(\\.[0-9]{2}){3}__activity_of_this_test\\.sql");
        assertThat(house.resolve(first)).isEmptyFile();
        Path next = Path.of(run(script, "new-migration", "activity", "of_this_test_too")
                .output()
                .strip());
        assertThat(next.getFileName().toString().substring(0, 16))
                .isGreaterThan(first.getFileName().toString().substring(0, 16));
    }

    @Test
    void reportsThatNothingRuns() throws Exception {
        Run stop = run("stop", "--data", Path.of("target/no such folder").toString());
        assertThat(stop.exitCode()).isEqualTo(0);
        assertThat(stop.output()).isEqualTo("MORS does not run on the data folder target/no such folder.\n");
    }

    private static Stream<String> words(MatchResult match) {
        String alternatives = match.group(1) == null ? match.group(2) : match.group(1);
        return Stream.of(alternatives.split("\\|")).map(String::strip);
    }

    private static Run run(String... arguments) throws IOException, InterruptedException {
        return run(SCRIPT, arguments);
    }

    private static Run run(Path script, String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(Stream.of(script.toString()), Stream.of(arguments))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    private record Run(int exitCode, String output) {}
}
