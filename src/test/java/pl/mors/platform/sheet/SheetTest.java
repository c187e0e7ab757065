package pl.mors.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static final List<@Nullable Object> ROW =
            Arrays.asList("Żądło", 7, new BigDecimal("1017.40"), LocalDate.of(2019, 5, 15), null);

    @Test
    void everyRowArrivesAsItsKind() throws IOException {
        var out = new ByteArrayOutputStream();
        sheet(Collections.nCopies(1_201, ROW)).write(out, SheetFormat.XLSX);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var read = workbook.getSheetAt(0);
            assertThat(read.getLastRowNum()).isEqualTo(1_201);
            for (int row : new int[] {1, 500, 501, 1_201}) {
                assertThat(read.getRow(row).getCell(0).getStringCellValue()).isEqualTo("Żądło");
                assertThat(read.getRow(row).getCell(1).getNumericCellValue()).isEqualTo(7);
                assertThat(read.getRow(row).getCell(2).getNumericCellValue()).isEqualTo(1017.40);
                assertThat(DateUtil.isCellDateFormatted(read.getRow(row).getCell(3)))
                        .isTrue();
                assertThat(read.getRow(row)
                                .getCell(3)
                                .getLocalDateTimeCellValue()
                                .toLocalDate())
                        .isEqualTo("2019-05-15");
                assertThat(read.getRow(row).getCell(4)).isNull();
            }
            assertThat(read.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    /** A list of any length needs the memory of a few hundred rows. */
    @Test
    void theFirstRowsLeaveBeforeTheLastOnesAreAsked() throws IOException {
        var out = new ByteArrayOutputStream();
        var leftByThen = new ArrayList<Integer>();
        var rows = new ArrayList<>(Collections.nCopies(20_000, ROW));
        rows.add(new AbstractList<>() {
            @Override
            public @Nullable Object get(int column) {
                leftByThen.add(out.size());
                return "ostatni";
            }

            @Override
            public int size() {
                return 1;
            }
        });
        sheet(rows).write(out, SheetFormat.XLSX);
        assertThat(leftByThen)
                .singleElement()
                .satisfies(left -> assertThat(left).isGreaterThan(out.size() / 2));
    }

    @Test
    void aSpreadsheetThatOpensTextTakesNothingForAFormula() throws IOException {
        var out = new ByteArrayOutputStream();
        sheet(List.of(List.of("=1+1", 7))).write(out, SheetFormat.CSV);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("'=1+1;7\r\n");
    }

    private static Sheet sheet(List<List<@Nullable Object>> rows) {
        return new Sheet("Lista", List.of("nazwisko", "nr", "kwota", "dzień", "uwagi"), rows);
    }
}
