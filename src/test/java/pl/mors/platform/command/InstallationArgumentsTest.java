package pl.mors.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class InstallationArgumentsTest {

    @Test
    void areTakenOffTheLineWhereverTheyStand() {
        InstallationArguments arguments =
                InstallationArguments.of(new String[] {"--data", "/a b", "import", "page", "--db=x=y", "f.html"});
        assertThat(arguments.properties()).containsExactly("--mors.data=/a b", "--mors.db=x=y");
        assertThat(arguments.others()).containsExactly("import", "page", "f.html");
    }

    @Test
    void needAValue() {
        assertThatThrownBy(() -> InstallationArguments.of(new String[] {"doctor", "--data"}))
                .hasMessage("Missing value after --data.");
    }
}
