package pl.mors.intake.takein;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.intake.ListOf;
import pl.mors.intake.listing.Problem;
import pl.mors.intake.listing.Problem.Code;
import pl.mors.intake.table.TableLimits;
import pl.mors.intake.table.UnreadableTable;
import pl.mors.participant.TestProgrammes;
import pl.mors.reporting.profile.ExportProfiles;

/** The file of the national system: 43 columns by their places, several supports in one cell. */
@IntegrationTest
class SmEfsListTest {

    private static final int WIDTH = 43;

    @Autowired
    private TestWorld world;

    @Autowired
    private TestProgrammes programmes;

    @Autowired
    private TakeInList takeInList;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    @Test
    void takesPeopleEntryAndExitAndSaysThatItLeavesSupportsOut() throws Exception {
        var town = world.town();
        var programme = programmes.mikolow(town);
        var head = ExportProfiles.load("smefs").columns().stream()
                .map(column -> column.label())
                .collect(Collectors.joining(";"));
        var text = "\ufeff" + head + "\r\n"
                + person("Halina", "Żądło", ListOf.pesel(9900), "2018-10-01", "2019-03-01") + "\r\n"
                + person("Anna", "Ćwik", ListOf.pesel(9902), "2.10.2018", "") + "\r\n";
        var file = Files.write(folder.resolve("Uczestnicy_projektu_Efs.csv"), text.getBytes(StandardCharsets.UTF_8));

        var outcome = town.as(() -> {
            try {
                return takeInList.takeIn(programme, file, TableLimits.OF_PAGE, null);
            } catch (UnreadableTable e) {
                throw new IllegalStateException(e.text(), e);
            }
        });

        assertThat(outcome).isInstanceOfSatisfying(TakeInList.TakenIn.class, taken -> {
            assertThat(taken.joined()).isEqualTo(2);
            assertThat(taken.report().problems())
                    .filteredOn(problem -> problem.line() == Problem.WHOLE_LIST)
                    .extracting(Problem::code)
                    .contains(Code.SUPPORTS_LEFT_OUT, Code.STARTED_AS_DECLARED, Code.REGISTERED_NOT_KNOWN);
            assertThat(taken.report().problems())
                    .filteredOn(problem -> problem.code() == Code.SUPPORTS_LEFT_OUT)
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.args()).containsExactly("6"));
            assertThat(taken.report().problems()).extracting(Problem::code).contains(Code.OTHER_PROJECT);
        });
        assertThat(town.inside(() -> jdbc.sql("""
                        SELECT a.number || ' ' || p.family_name || ' ' || s.declared_on || ' ' || s.state || ' ' || e.education || ' '
                            || e.labour_status || ' ' || e.labour_status_detail || ' ' || s.supports
                        FROM participation a JOIN person p ON p.id = a.person_id
                            JOIN participation_state s ON s.participation_id = a.id
                            JOIN known_entry_situation e ON e.participation_id = a.id ORDER BY a.number""").query(String.class).list()))
                .containsExactly(
                        "1 Żądło 2018-10-01 left isced_2 unemployed_registered long_term_unemployed 0",
                        "2 Ćwik 2018-10-02 declared isced_2 unemployed_registered long_term_unemployed 0");
        assertThat(town.inside(() -> jdbc.sql("SELECT reason || ' ' || path_completed FROM known_exit")
                        .query(String.class)
                        .list()))
                .containsExactly("path_completed true");
    }

    /** By the numbers of the columns: "w tym" stands there twice. */
    private static String person(String given, String family, String pesel, String startedOn, String endedOn) {
        var cells = new String[WIDTH];
        Arrays.fill(cells, "");
        var filled = Map.ofEntries(
                Map.entry(1, "FESL.07.00-IP.02-0000/24"),
                Map.entry(2, "Obywatelstwo polskie"),
                Map.entry(3, "Indywidualny"),
                Map.entry(5, given),
                Map.entry(6, family),
                Map.entry(7, pesel),
                Map.entry(8, "Nie"),
                Map.entry(10, "Kobieta"),
                Map.entry(11, "68"),
                Map.entry(12, "Średnie I stopnia lub niższe (ISCED 0–2)"),
                Map.entry(13, "Polska"),
                Map.entry(14, "śląskie"),
                Map.entry(15, "mikołowski"),
                Map.entry(16, "Mikołów"),
                Map.entry(17, "Mikołów"),
                Map.entry(18, "43-190"),
                Map.entry(19, "2 – obszary o średniej gęstości zaludnienia"),
                Map.entry(20, "600100200"),
                Map.entry(22, startedOn),
                Map.entry(23, endedOn),
                Map.entry(24, "Osoba bezrobotna"),
                Map.entry(25, "Osoba długotrwale bezrobotna"),
                Map.entry(27, endedOn.isEmpty() ? "" : "poszukiwanie pracy"),
                Map.entry(28, endedOn.isEmpty() ? "" : "Tak"),
                Map.entry(29, "aktywizacja|aktywizacja|aktywizacja"),
                Map.entry(30, "doradztwo/konsultacje|krajowe szkolenie/kurs|usługa aktywnej integracji"),
                Map.entry(31, "pomoc psychologiczna||usługa o charakterze zawodowym"),
                Map.entry(32, "2018-10-16|2018-11-02|2018-10-20"),
                Map.entry(34, "Nie"),
                Map.entry(35, "Nie"),
                Map.entry(36, "Odmowa podania danych"),
                Map.entry(37, "Nie"),
                Map.entry(38, "Tak"));
        filled.forEach((number, text) -> cells[number - 1] = text);
        return String.join(";", List.of(cells));
    }
}
