package pl.mors.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.mors.platform.ReadableException;

class CommandChoiceTest {

    @SuppressWarnings("unused") // read by the parameterised test
    private static final List<String> PROMISED = CommandNames.ALL;

    @Test
    void tellsTheNameFromTheArguments() {
        Set<String> contributed = Set.of("doctor", "import page");
        assertThat(CommandChoice.of(contributed, List.of("doctor"))).isEqualTo(new CommandChoice("doctor", List.of()));
        assertThat(CommandChoice.of(contributed, List.of("import", "page", "f.html", "--dry-run")))
                .isEqualTo(new CommandChoice("import page", List.of("f.html", "--dry-run")));
    }

    @ParameterizedTest
    @FieldSource("PROMISED")
    void answersForEveryPromisedCommandThatNobodyContributed(String name) {
        List<String> line = List.of((name + " --some option").split(" "));
        assertThatExceptionOfType(ReadableException.class)
                .isThrownBy(() -> CommandChoice.of(Set.of(), line))
                .withMessage("mors " + name + " is not in this version.")
                .satisfies(refusal -> assertThat(refusal.exitCode()).isEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"doktor", "import", "import pages", "--help"})
    void namesTheCommandsWhenItDoesNotKnowOne(String line) {
        assertThatExceptionOfType(ReadableException.class)
                .isThrownBy(() -> CommandChoice.of(Set.of("greet"), List.of(line.split(" "))))
                .withMessageStartingWith("mors does not know " + line.split(" ")[0] + "; its commands are: ")
                .withMessageContainingAll("greet", "import page", "verify-audit")
                .satisfies(refusal -> assertThat(refusal.exitCode()).isEqualTo(2));
    }
}
