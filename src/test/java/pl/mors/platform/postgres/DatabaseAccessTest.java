package pl.mors.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

class DatabaseAccessTest {

    private static final String COMPLETE = """
            url = jdbc:postgresql://db.example/mors
            owner.user = mors_owner
            owner.password = first
            app.user = mors_app
            app.password = second
            """;

    @TempDir
    private Path folder;

    @Test
    void readsAddressAndBothLogins() throws IOException {
        assertThat(DatabaseAccess.fromFile(file(COMPLETE)))
                .isEqualTo(new DatabaseAccess(
                        "jdbc:postgresql://db.example/mors",
                        new Login("mors_owner", "first"),
                        new Login("mors_app", "second")));
    }

    @Test
    void keepsTheDetailsOfErrorsOutWhateverTheAddressAsksFor() throws IOException {
        assertThat(DatabaseAccess.fromFile(file(COMPLETE)).url())
                .isEqualTo("jdbc:postgresql://db.example/mors?logServerErrorDetail=false");
        var asking = COMPLETE.replace("/mors", "/mors?ssl=true&logServerErrorDetail=true");
        var properties = Driver.parseURL(DatabaseAccess.fromFile(file(asking)).url(), null);
        assertThat(PGProperty.LOG_SERVER_ERROR_DETAIL.getBoolean(properties)).isFalse();
        assertThat(PGProperty.SSL.getBoolean(properties)).isTrue();
    }

    @Test
    void namesTheMissingEntry() throws IOException {
        Path file = file(COMPLETE.replace("app.password = second", ""));
        assertThatThrownBy(() -> DatabaseAccess.fromFile(file)).hasMessageContaining("has no entry app.password");
    }

    @Test
    void refusesAnotherKindOfDatabase() throws IOException {
        Path file = file(COMPLETE.replace("postgresql", "mysql"));
        assertThatThrownBy(() -> DatabaseAccess.fromFile(file)).hasMessageContaining("jdbc:postgresql:");
    }

    @Test
    void saysWhatAFileThatIsNotThereShouldHold() {
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> DatabaseAccess.fromFile(missing)).hasMessageContaining("owner.user");
    }

    @Test
    void keepsPasswordsOutOfItsTextForm() throws IOException {
        assertThat(DatabaseAccess.fromFile(file(COMPLETE)).toString()).doesNotContain("first", "second");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("db.properties"), text);
    }
}
