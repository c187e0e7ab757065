package pl.mors.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.reporting.participants.Reported.STARTED_ON;
import static pl.mors.reporting.participants.Reported.aPerson;
import static pl.mors.reporting.participants.Reported.terms;
import static pl.mors.reporting.participants.ReportedSchool.aSchool;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import pl.mors.platform.Pesel;
import pl.mors.platform.sheet.SheetFormat;
import pl.mors.reporting.participants.Reported;
import pl.mors.reporting.participants.ReportedParticipation.Support;

/** Reads the files back with readers that MORS does not write with. */
class ParticipantsFileTest {

    private static final Path GOLDEN = Path.of("src/test/resources/exports/smefs-one-person.csv");

    @Test
    void beginsWithAMarkAndEndsLinesWithCrLf() throws IOException {
        var bytes = write("smefs", SheetFormat.CSV, aPerson());

        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        var text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text.lines()).hasSize(2);
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text).endsWith("\r\n");
    }

    @Test
    void has43ColumnsInTheOrderOfTheProfile() throws IOException {
        var rows = csv(write("smefs", SheetFormat.CSV, aPerson()));

        assertThat(rows).allSatisfy(row -> assertThat(row.size()).isEqualTo(43));
        assertThat(rows.getFirst().get(24)).isEqualTo("w tym");
        assertThat(rows.getFirst().get(30)).isEqualTo("w tym");
        assertThat(rows.get(1).get(4)).isEqualTo("Łucja");
        assertThat(rows.get(1).get(5)).isEqualTo("Ćwik-Próba");
    }

    /** PEFS has both in one file: the same columns, of which an institution fills its own. */
    @Test
    void tellsInstitutionsInTheColumnsOfThePeople() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = ParticipantsFile.open(terms("pefs"), SheetFormat.CSV, out)) {
            file.add(aSchool().build());
            file.add(aPerson().build());
        }
        var rows = csv(out.toByteArray());

        assertThat(rows).allSatisfy(row -> assertThat(row.size()).isEqualTo(49));
        assertThat(rows.get(1))
                .startsWith("Instytucja", "Szkoła Próbna", "szkoła", "", "'0001234562", "Tak", "", "", "Polska", "");
        assertThat(rows.get(1))
                .contains("śląskie", "Sosnowiec", "Zmyślona", "usługa aktywnej integracji", "2024-04-09");
        assertThat(rows.get(2)).startsWith("Osoba", "", "", "", "", "", "indywidualny", "");
    }

    @Test
    void tellsOfABusinessThatAGrantStarted() throws IOException {
        var person = aPerson()
                .supported(new Support("x", "grant", "start_up_grant", STARTED_ON, STARTED_ON))
                .startedUp(STARTED_ON.plusDays(20), "23050.00", "62.01.Z");

        assertThat(csv(write("sl2014", SheetFormat.CSV, person)).get(1))
                .containsSequence("2024-04-29", "23050,00", "62.01.Z")
                .contains("dotacja", "dotacja na rozpoczęcie własnej działalności gospodarczej");
        assertThat(csv(write("smefs", SheetFormat.CSV, person)).get(1)).contains("2024-04-29");
    }

    @Test
    void tellsInstitutionsInASheetOfTheirOwn() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = ParticipantsFile.ofInstitutions(terms("sl2014"), SheetFormat.CSV, out)) {
            file.add(aSchool().build());
        }
        var rows = csv(out.toByteArray());

        assertThat(rows.getFirst().size()).isEqualTo(30);
        assertThat(rows.get(1))
                .startsWith("FESL.07.00-IP.02-0000/24", "Ośrodek Pomocy Społecznej w Próbie", "Program na próbę")
                .contains("0001234562", "Nie", "szkoła", "600100200");
    }

    @Test
    void keepsTheSlotOfASupportWithoutSubKind() throws IOException {
        var person = aPerson()
                .supported(
                        new Support(
                                "s1",
                                "counselling",
                                "psychological",
                                LocalDate.of(2026, 1, 30),
                                LocalDate.of(2026, 1, 30)),
                        new Support("s2", "training", null, LocalDate.of(2026, 2, 2), LocalDate.of(2026, 2, 2)),
                        new Support(
                                "s3",
                                "active_integration",
                                "vocational",
                                LocalDate.of(2026, 1, 16),
                                LocalDate.of(2026, 1, 16)));
        var row = csv(write("smefs", SheetFormat.CSV, person)).get(1);

        assertThat(row.get(28)).isEqualTo("s1|s2|s3");
        assertThat(row.get(29)).isEqualTo("doradztwo/konsultacje|krajowe szkolenie/kurs|usługa aktywnej integracji");
        assertThat(row.get(30)).isEqualTo("pomoc psychologiczna||usługa o charakterze zawodowym");
        assertThat(row.get(31)).isEqualTo("2026-01-30|2026-02-02|2026-01-16");
        assertThat(row.get(21)).isEqualTo("2026-01-16");
    }

    @Test
    void writesARowPerSupportWhereTheProfileWantsIt() throws IOException {
        var person = aPerson()
                .supported(
                        new Support(null, "workshops", null, STARTED_ON, STARTED_ON),
                        new Support(null, "training", null, STARTED_ON.plusDays(1), STARTED_ON.plusDays(1)));
        var rows = csv(write("pefs", SheetFormat.CSV, person));

        assertThat(rows).hasSize(3);
        assertThat(rows).allSatisfy(row -> assertThat(row.size()).isEqualTo(49));
        assertThat(rows.get(1).get(37)).isEqualTo("warsztaty");
        assertThat(rows.get(2).get(37)).isEqualTo("szkolenie/kurs");
        assertThat(rows.get(1).get(11)).isEqualTo(rows.get(2).get(11));
    }

    @Test
    void keepsTheZerosOfAPeselAndPolishLettersInASpreadsheet() throws IOException {
        var born = LocalDate.of(2001, 1, 5);
        var person = aPerson().born(born).pesel(Pesel.of(born, 9904).digits()).named("Żółcień", "Gęślą");
        var file = write("smefs", SheetFormat.XLSX, person);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var row = workbook.getSheetAt(0).getRow(1);
            assertThat(workbook.getSheetAt(0).getRow(0).getLastCellNum()).isEqualTo((short) 43);
            assertThat(row.getCell(6).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(6).getStringCellValue()).startsWith("0121");
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("Żółcień");
            assertThat(row.getCell(5).getStringCellValue()).isEqualTo("Gęślą");
            assertThat(row.getCell(21).getStringCellValue()).isEqualTo("2024-04-09");
        }
    }

    @Test
    void disarmsFormulas() throws IOException {
        var person = aPerson().named("=HYPERLINK(\"http://example.test\")", "@Próba");
        var row = csv(write("smefs", SheetFormat.CSV, person)).get(1);

        assertThat(row.get(4)).isEqualTo("'=HYPERLINK(\"http://example.test\")");
        assertThat(row.get(5)).isEqualTo("'@Próba");
    }

    @Test
    void quotesWhatWouldBreakARow() throws IOException {
        var row = csv(write("smefs", SheetFormat.CSV, aPerson().named("Anna; \"Ania\"", "Próba\nNowak")))
                .get(1);

        assertThat(row.get(4)).isEqualTo("Anna; \"Ania\"");
        assertThat(row.get(5)).isEqualTo("Próba\nNowak");
    }

    @Test
    void writesTheGoldenFile() throws IOException {
        var person = aPerson().left(LocalDate.of(2024, 9, 30), "education", "job_search");

        assertThat(new String(write("smefs", SheetFormat.CSV, person), StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(GOLDEN));
    }

    private static byte[] write(String profile, SheetFormat format, Reported person) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = ParticipantsFile.open(terms(profile), format, out)) {
            file.add(person.build());
        }
        return out.toByteArray();
    }

    private static List<CSVRecord> csv(byte[] file) throws IOException {
        var text = new String(file, StandardCharsets.UTF_8).substring(1);
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }
}
