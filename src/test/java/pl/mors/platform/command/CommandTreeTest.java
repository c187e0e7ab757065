package pl.mors.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import pl.mors.platform.ReadableException;

class CommandTreeTest {

    @SuppressWarnings("unused") // read by the parameterised test
    private static final List<String> PROMISED = CommandNames.ALL;

    private final StringWriter errors = new StringWriter();

    @ParameterizedTest
    @FieldSource("PROMISED")
    void answersForEveryPromisedCommandThatNobodyContributed(String name) {
        assertThat(run(List.of(), (name + " --some option").split(" "))).isEqualTo(2);
        assertThat(errors).hasToString("mors " + name + " is not in this version.");
    }

    @Test
    void runsAContributedCommandInItsGroup() {
        assertThat(run(List.of(ImportPage.class), "import", "page")).isEqualTo(0);
        assertThat(run(List.of(ImportPage.class), "import", "teryt")).isEqualTo(2);
    }

    @Test
    void makesNoCommandButTheOneThatRuns() {
        assertThat(run(List.of(ImportPage.class, Unmakeable.class), "import", "page"))
                .isEqualTo(0);
        assertThat(run(List.of(Unmakeable.class), "fly")).isEqualTo(2);
    }

    @Test
    void refusesAnUnknownCommandAndHalfACommand() {
        assertThat(run(List.of(), "fly")).isEqualTo(2);
        assertThat(run(List.of(), "import")).isEqualTo(2);
        assertThat(run(List.of())).isEqualTo(2);
    }

    private int run(List<Class<? extends MorsCommand>> contributed, String... arguments) {
        CommandLine line = CommandTree.of(contributed, CommandLine.defaultFactory());
        return line.setErr(new PrintWriter(errors))
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    ReadableException readable = (ReadableException) e;
                    errors.write(readable.sentence());
                    return readable.exitCode();
                })
                .execute(arguments);
    }

    @Command(name = "import page")
    private static final class ImportPage implements MorsCommand {

        @Override
        public Integer call() {
            return 0;
        }
    }

    @Command(name = "doctor")
    private static final class Unmakeable implements MorsCommand {

        Unmakeable() {
            throw new AssertionError("made although it does not run");
        }

        @Override
        public Integer call() {
            return 0;
        }
    }
}
