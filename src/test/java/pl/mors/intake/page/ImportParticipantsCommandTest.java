package pl.mors.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.intake.ListOf;
import pl.mors.participant.TestProgrammes;
import pl.mors.platform.ReadableException;
import pl.mors.programme.Programme;

/** ./mors import participants: 0 when the list is in, 2 with lines and columns when nothing is. */
@IntegrationTest
class ImportParticipantsCommandTest {

    @Autowired
    private TestWorld world;

    @Autowired
    private TestProgrammes programmes;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private Town town;
    private Programme programme;

    @BeforeEach
    void foundTown() {
        town = world.town();
        programme = programmes.mikolow(town);
    }

    @Test
    void takesAListInAfterADryRun() throws Exception {
        var list = Files.write(
                folder.resolve("lista.csv"),
                new ListOf().woman(9900, "Halina", "Żądło").bytes());
        assertThat(run(list.toString(), "--programme", programme.code(), "--dry-run"))
                .isZero();
        assertThat(out.toString()).contains("nic nie zapisano. Wierszy: 1, do poprawienia: 0");
        assertThat(people()).isZero();
    }

    @Test
    void takesAListIn() throws Exception {
        var list = Files.write(
                folder.resolve("lista.csv"),
                new ListOf().woman(9900, "Halina", "Żądło").bytes());
        assertThat(run(list.toString(), "--programme", programme.code())).isZero();
        assertThat(out.toString()).contains("Lista wczytana. Wierszy: 1, nowe osoby: 1, nowi uczestnicy: 1");
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void namesLineAndColumnOfWhatIsWrongAndTakesNothing() throws Exception {
        var text = new ListOf()
                .woman(9900, "Halina", "Żądło")
                .row("", "Anna", "Ćwik", "123", "1.10.2018", ";;")
                .bytes();
        var list = Files.write(folder.resolve("lista.csv"), text);
        var report = folder.resolve("uwagi.txt");
        assertThat(run(list.toString(), "--programme", programme.code(), "--report", report.toString()))
                .isEqualTo(2);
        assertThat(out.toString())
                .contains("Wiersz 3, D: PESEL: PESEL musi mieć 11 cyfr.", "Niczego nie wczytano. Do poprawienia: 1.")
                .doesNotContain("Ćwik");
        assertThat(Files.readString(report)).isEqualToNormalizingNewlines(out.toString());
        assertThat(people()).isZero();
    }

    @Test
    void refusesWhatIsNoList() throws Exception {
        var list = Files.writeString(folder.resolve("lista.xlsx"), "%PDF-1.7");
        assertThat(refusal(list.toString(), programme.code())).contains("To nie jest arkusz");
        assertThat(refusal(folder.resolve("nie-ma.csv").toString(), programme.code()))
                .contains("cannot be read");
        assertThat(refusal(list.toString(), "NIE-MA")).contains("There is no programme");
    }

    /** A new one each time, as on the command line: it keeps the options of its run. */
    private ImportParticipantsCommand command() {
        return beans.createBean(ImportParticipantsCommand.class);
    }

    private int run(String... arguments) {
        return new CommandLine(command()).setOut(new PrintWriter(out)).execute(arguments);
    }

    private String refusal(String list, String code) {
        var refused = new String[1];
        int exit = new CommandLine(command())
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    var readable = (ReadableException) e;
                    refused[0] = readable.sentence();
                    return readable.exitCode();
                })
                .execute(list, "--programme", code);
        assertThat(exit).isEqualTo(2);
        return refused[0];
    }

    private long people() {
        return town.inside(
                () -> jdbc.sql("SELECT count(*) FROM person").query(Long.class).single());
    }
}
