package pl.mors.intake.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pl.mors.reporting.profile.ExportProfiles;

class GuessColumnsTest {

    @Test
    void knowsTheFundersFilesByTheirLabels() {
        for (var code : ExportProfiles.CODES) {
            var profile = ExportProfiles.load(code);
            var headers =
                    profile.columns().stream().map(column -> column.label()).toList();
            var columns = GuessColumns.of(1, headers, Map.of()).orElseThrow();
            assertThat(columns.has(Target.PESEL)).as(code).isTrue();
            assertThat(columns.has(Target.LABOUR_STATUS_DETAIL)).as(code).isTrue();
            assertThat(columns.has(Target.SUPPORT_STARTED_ON)).as(code).isTrue();
        }
    }

    @Test
    void knowsWhereTheFundersFilesNameInstitutions() {
        for (var code : ExportProfiles.CODES) {
            var headers = ExportProfiles.load(code).columns().stream()
                    .map(column -> column.label())
                    .toList();
            var columns = GuessColumns.of(1, headers, Map.of()).orElseThrow();
            assertThat(columns.headers().get(columns.of(Target.INSTITUTION)))
                    .as(code)
                    .isEqualTo(code.equals("pefs") ? "Instytucja/ podmiot" : "Nazwa instytucji");
            assertThat(columns.has(Target.ROW_KIND)).as(code).isEqualTo(code.equals("pefs"));
        }
    }

    @Test
    void readsTheFileOfSmEfsByPosition() {
        var headers = ExportProfiles.load("smefs").columns().stream()
                .map(column -> column.label())
                .toList();
        var columns = GuessColumns.of(1, headers, Map.of()).orElseThrow();
        assertThat(headers).hasSize(43);
        assertThat(columns.targets().get(24)).isEqualTo(Target.LABOUR_STATUS_DETAIL);
        assertThat(columns.targets().get(30)).isEqualTo(Target.SUPPORT_SUB_KIND);
        assertThat(columns.of(Target.DECLARED_ON))
                .as("no declaration in the file")
                .isEqualTo(21);
        assertThat(columns.startedAsDeclared()).isTrue();
    }

    /** Shortened labels are seen, and "w tym" says nothing of itself. */
    @Test
    void knowsAColumnOfSmEfsByItsPlaceUnderAnotherName() {
        var headers = new ArrayList<>(ExportProfiles.load("smefs").columns().stream()
                .map(column -> column.label())
                .toList());
        headers.set(23, "Stan");
        headers.set(29, "Rodzaj");
        var columns = GuessColumns.of(1, headers, Map.of()).orElseThrow();
        assertThat(columns.of(Target.LABOUR_STATUS)).isEqualTo(23);
        assertThat(columns.of(Target.LABOUR_STATUS_DETAIL)).isEqualTo(24);
        assertThat(columns.of(Target.SUPPORT_SUB_KIND)).isEqualTo(30);
    }

    @Test
    void understandsEverydayHeaders() {
        var columns = GuessColumns.of(
                        3,
                        List.of(
                                "L.p.",
                                "NAZWISKO i imię",
                                "Nr PESEL",
                                "tel. kontaktowy",
                                "Status",
                                "w tym",
                                "Data dekl. – deklaracja",
                                "Uwagi"),
                        Map.of())
                .orElseThrow();
        assertThat(columns.headerLine()).isEqualTo(3);
        assertThat(columns.targets())
                .containsExactly(
                        Target.IGNORED,
                        Target.FULL_NAME,
                        Target.PESEL,
                        Target.IGNORED,
                        Target.LABOUR_STATUS,
                        Target.LABOUR_STATUS_DETAIL,
                        Target.DECLARED_ON,
                        Target.IGNORED);
    }

    @Test
    void letsOneColumnHoldAThing() {
        var columns = GuessColumns.of(1, List.of("Imię", "Nazwisko", "Telefon", "Telefon"), Map.of())
                .orElseThrow();
        assertThat(columns.targets())
                .containsExactly(Target.GIVEN_NAME, Target.FAMILY_NAME, Target.PHONE, Target.IGNORED);
        assertThat(Columns.claimedTwice(List.of(Target.PHONE, Target.PHONE, Target.IGNORED, Target.IGNORED)))
                .containsExactly(Target.PHONE);
    }

    @Test
    void remembersWhatWasCorrected() {
        var remembered = Map.of("nr ewidencyjny", Target.PESEL, "nazwisko", Target.FULL_NAME);
        var columns = GuessColumns.of(1, List.of("Nazwisko", "Nr ewidencyjny"), remembered)
                .orElseThrow();
        assertThat(columns.targets()).containsExactly(Target.FULL_NAME, Target.PESEL);
    }

    @Test
    void takesATitleForNoHeaders() {
        assertThat(GuessColumns.of(1, List.of("Lista uczestników programu"), Map.of()))
                .isEmpty();
        assertThat(GuessColumns.of(1, List.of("Halina", "Żądło", "50051599001"), Map.of()))
                .isEmpty();
    }
}
