package pl.mors.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.mors.intake.table.UnreadableTable.Fault;

/** Files as people have them: good ones are read alike in every form, others are told from each other. */
class TableReaderTest {

    private static final TableLimits SMALL = new TableLimits(3, 5, 20, 1 << 20);
    private static final String LIST = "Imię;Nazwisko;PESEL\r\nŁucja;Żądło;02270112345\r\n";

    @TempDir
    private Path folder;

    @Test
    void readsCsvInEveryUsualForm() throws Exception {
        for (var separator : List.of(";", ",", "\t")) {
            for (var charset :
                    List.of(StandardCharsets.UTF_8, Charset.forName("windows-1250"), StandardCharsets.UTF_16)) {
                var file = file("lista.csv", LIST.replace(";", separator).getBytes(charset));
                assertThat(rows(file))
                        .as(charset + separator)
                        .containsExactly(
                                new TableRow(1, List.of("Imię", "Nazwisko", "PESEL"), Set.of()),
                                new TableRow(2, List.of("Łucja", "Żądło", "02270112345"), Set.of()));
            }
        }
        assertThat(rows(file("z-bom.csv", ("\ufeff" + LIST).getBytes(StandardCharsets.UTF_8)))
                        .getFirst()
                        .cell(0))
                .isEqualTo("Imię");
    }

    @Test
    void keepsTheLinesOfTheFileAndWhatStandsInQuotes() throws Exception {
        var csv = "Imię;Uwagi\n\n\"Anna; Maria\";\"dwie\nlinie\"\nJan;\n";
        assertThat(rows(file("lista.csv", csv.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(
                        new TableRow(1, List.of("Imię", "Uwagi"), Set.of()),
                        new TableRow(3, List.of("Anna; Maria", "dwie\nlinie"), Set.of()),
                        new TableRow(5, List.of("Jan"), Set.of()));
    }

    @Test
    void readsWorkbooksAlsoUnderAnotherName() throws Exception {
        var file = workbook("lista.csv", sheet -> {
            var head = sheet.createRow(1);
            head.createCell(0).setCellValue("PESEL");
            head.createCell(1).setCellValue("Data");
            head.createCell(2).setCellValue("Imię");
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue(79030899461d);
            row.createCell(1).setCellValue(43374);
            row.createCell(2).setCellValue(" Łucja ");
        });
        assertThat(rows(file))
                .containsExactly(
                        new TableRow(2, List.of("PESEL", "Data", "Imię"), Set.of()),
                        new TableRow(3, List.of("79030899461", "43374", "Łucja"), Set.of()));
    }

    @Test
    void readsTheValueOfAFormulaAndMissesOneThatWasNeverCalculated() throws Exception {
        var file = workbook("lista.xlsx", sheet -> {
            sheet.createRow(0).createCell(0).setCellValue("Imię");
            var row = sheet.createRow(1);
            row.createCell(0).setCellFormula("CONCATENATE(\"Ło\",\"dzia\")");
            row.createCell(1).setCellFormula("1+1");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(0));
        });
        var row = rows(file).get(1);
        assertThat(row.cell(0)).isEqualTo("Łodzia");
        assertThat(row.withoutValue()).containsExactly(1);
    }

    @Test
    void saysWhichCellsAreMerged() throws Exception {
        var file = workbook("lista.xlsx", sheet -> {
            sheet.createRow(0).createCell(0).setCellValue("Lista uczestników");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            for (int line = 1; line < 4; line++) {
                var row = sheet.createRow(line);
                row.createCell(0).setCellValue("Imię " + line);
                row.createCell(1).setCellValue("Nazwisko");
            }
        });
        assertThat(rows(file)).as("a title may be merged").hasSize(4);
        var torn = workbook("scalone.xlsx", sheet -> {
            for (int line = 0; line < 4; line++) {
                var row = sheet.createRow(line);
                row.createCell(0).setCellValue("Imię " + line);
                row.createCell(1).setCellValue("Nazwisko");
            }
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
        });
        refused(torn, Fault.MERGED_CELLS).hasMessage("MERGED_CELLS");
    }

    @Test
    void findsMergedCellsHoweverTheWorkbookWritesThem() throws Exception {
        var cells =
                "<row r='1'><c r='A1' t='inlineStr'><is><t>Imię</t></is></c><c r='B1' t='inlineStr'><is><t>PESEL</t></is></c></row>"
                        + "<row r='2'><c r='A2' t='inlineStr'><is><t>Anna</t></is></c><c r='B2' t='inlineStr'><is><t>1</t></is></c></row>";
        assertThat(rows(written("arkusz.xml", cells, ""))).hasSize(2);
        refused(written("arkusz.xml", cells, "<mergeCells><mergeCell ref='A2:A3'/></mergeCells>"), Fault.MERGED_CELLS);
    }

    @Test
    void refusesAddressesThatNoSheetHas() throws Exception {
        for (var row : List.of(
                "<row r='2'><c r='ZZZZZZZ2'><v>1</v></c></row>",
                "<row r='2'><c r='ZZZZZZ2'><v>1</v></c></row>",
                "<row r='99999999999'><c r='A2'><v>1</v></c></row>",
                "<row r='-5'><c r='A2'><v>1</v></c></row>")) {
            refused(written("sheet1.xml", "<row r='1'><c r='A1'><v>1</v></c></row>" + row, ""), Fault.DAMAGED);
        }
    }

    @Test
    void saysThatAllSheetsAreHidden() throws Exception {
        refused(written("sheet1.xml", "<row r='1'><c r='A1'><v>1</v></c></row>", "", "hidden"), Fault.HIDDEN_SHEETS);
    }

    private Path written(String part, String rows, String after) throws IOException {
        return written(part, rows, after, "visible");
    }

    /** A workbook as no program of an office writes it, part by part. */
    private Path written(String part, String rows, String after, String state) throws IOException {
        var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var office = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        var path = folder.resolve("napisany.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var entry : List.of(
                    List.of(
                            "[Content_Types].xml",
                            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                                    + "<Override PartName='/xl/workbook.xml' ContentType='" + office
                                    + "sheet.main+xml'/><Override PartName='/xl/worksheets/" + part + "' ContentType='"
                                    + office + "worksheet+xml'/></Types>"),
                    List.of(
                            "xl/workbook.xml",
                            "<workbook xmlns='" + main + "' xmlns:r='" + related + "'><sheets><sheet name='Lista'"
                                    + " sheetId='1' r:id='rId7' state='" + state + "'/></sheets></workbook>"),
                    List.of(
                            "xl/_rels/workbook.xml.rels",
                            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                    + "<Relationship Id='rId7' Type='" + related + "/worksheet' Target='worksheets/"
                                    + part + "'/></Relationships>"),
                    List.of(
                            "xl/worksheets/" + part,
                            "<worksheet xmlns='" + main + "'><sheetData>" + rows + "</sheetData>" + after
                                    + "</worksheet>"))) {
                zip.putNextEntry(new ZipEntry(entry.getFirst()));
                zip.write(entry.getLast().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return path;
    }

    @Test
    void tellsOtherFilesFromLists() throws Exception {
        refused(file("pusty.xlsx", new byte[0]), Fault.EMPTY);
        refused(file("puste.csv", "\n;;\n".getBytes(StandardCharsets.UTF_8)), Fault.EMPTY);
        refused(file("pismo.xlsx", "%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8)), Fault.OTHER_KIND);
        refused(file("strona.xls", "<html><table>".getBytes(StandardCharsets.UTF_8)), Fault.OTHER_KIND);
        refused(file("obraz.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1}), Fault.OTHER_KIND);
        refused(zip("pismo.docx", "word/document.xml", "<x/>".getBytes(StandardCharsets.UTF_8)), Fault.OTHER_PACKED);
        var old = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), "Workbook");
            container.writeFilesystem(old);
        }
        refused(file("stary.xls", old.toByteArray()), Fault.OLD_EXCEL);
    }

    @Test
    void asksForThePasswordToBeTakenOff() throws Exception {
        // By itself it takes a folder of one name for all users of a machine.
        TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder.toFile()));
        var plain = Files.readAllBytes(
                workbook("jawny.xlsx", sheet -> sheet.createRow(0).createCell(0).setCellValue("PESEL")));
        var out = new ByteArrayOutputStream();
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("tajne");
            try (var opc = OPCPackage.open(new ByteArrayInputStream(plain));
                    OutputStream sealed = encryptor.getDataStream(container)) {
                opc.save(sealed);
            }
            container.writeFilesystem(out);
        }
        refused(file("haslo.xlsx", out.toByteArray()), Fault.PASSWORD);
    }

    @Test
    void noticesATruncatedWorkbook() throws Exception {
        var whole = Files.readAllBytes(
                workbook("caly.xlsx", sheet -> sheet.createRow(0).createCell(0).setCellValue("PESEL")));
        refused(file("uciety.xlsx", Arrays.copyOf(whole, whole.length / 2)), Fault.DAMAGED);
    }

    @Test
    void unpacksNoMoreThanIsAllowed() throws Exception {
        var bomb = folder.resolve("bomba.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int piece = 0; piece < 40; piece++) {
                zip.write(new byte[1 << 16]);
            }
            zip.closeEntry();
        }
        refused(bomb, Fault.TOO_LARGE_UNPACKED);
        var entities = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"b\">]><x/>".getBytes(StandardCharsets.UTF_8);
        refused(zip("encje.xlsx", "xl/workbook.xml", entities), Fault.DAMAGED);
    }

    @Test
    void countsRowsColumnsAndLetters() throws Exception {
        refused(file("a.csv", "a;b\n1\n2\n3\n4\n".getBytes(StandardCharsets.UTF_8)), Fault.TOO_MANY_ROWS);
        refused(file("b.csv", "a;b;c;d;e;f\n".getBytes(StandardCharsets.UTF_8)), Fault.TOO_MANY_COLUMNS);
        refused(file("c.csv", ("a;" + "x".repeat(21)).getBytes(StandardCharsets.UTF_8)), Fault.TOO_LONG_CELL);
        var wide = workbook("szeroki.xlsx", sheet -> {
            var row = sheet.createRow(0);
            for (int column = 0; column < 200; column++) {
                row.createCell(column).setCellValue("Kolumna " + column);
            }
        });
        assertThatThrownBy(() -> TableReader.read(wide, TableLimits.OF_PAGE, row -> true))
                .isInstanceOfSatisfying(
                        UnreadableTable.class,
                        reason -> assertThat(reason.fault()).isEqualTo(Fault.TOO_MANY_COLUMNS));
    }

    @Test
    void namesColumnsAsSpreadsheetsDo() {
        assertThat(List.of(
                        ColumnName.of(0), ColumnName.of(25), ColumnName.of(26), ColumnName.of(701), ColumnName.of(702)))
                .containsExactly("A", "Z", "AA", "ZZ", "AAA");
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ?> refused(Path file, Fault fault) {
        return assertThatThrownBy(() -> TableReader.read(file, SMALL, row -> true))
                .as(file.getFileName().toString())
                .isInstanceOfSatisfying(UnreadableTable.class, reason -> {
                    assertThat(reason.fault()).isEqualTo(fault);
                    assertThat(reason.text()).matches("\\p{Lu}.*[.?]").doesNotContain("{");
                });
    }

    private static List<TableRow> rows(Path file) throws Exception {
        var rows = new ArrayList<TableRow>();
        TableReader.read(file, TableLimits.OF_PAGE, rows::add);
        return rows;
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path zip(String name, String entry, byte[] content) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
            zip.closeEntry();
        }
        return file;
    }

    private Path workbook(String name, Consumer<XSSFSheet> filling) throws IOException {
        var file = folder.resolve(name);
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            filling.accept(workbook.createSheet("Lista"));
            workbook.write(out);
        }
        return file;
    }
}
