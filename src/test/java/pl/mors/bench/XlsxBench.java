package pl.mors.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.sheet.Sheet;
import pl.mors.platform.sheet.SheetFormat;

/** A list of 100,000 rows of eight cells, as the list of participants has them, written as a workbook. */
final class XlsxBench implements BenchMain.Bench {

    private static final int ROWS = 100_000;
    private static final int RUNS = 7;
    private static final double LEAST_ROWS_PER_SECOND = 20_000;

    @Override
    public boolean run() throws Exception {
        var sheet = sheet();
        write(sheet);
        var rates = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            rates[run] = ROWS / write(sheet);
        }
        return new Figures()
                .put("rows", ROWS)
                .put("cells_in_a_row", sheet.head().size())
                .put("rows_per_second", Figures.median(rates))
                .put("slowest_rows_per_second", Arrays.stream(rates).min().orElseThrow())
                .put("least_rows_per_second", LEAST_ROWS_PER_SECOND)
                .put("load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage())
                .report("xlsx", Figures.median(rates) >= LEAST_ROWS_PER_SECOND);
    }

    private static double write(Sheet sheet) throws IOException {
        long started = System.nanoTime();
        sheet.write(OutputStream.nullOutputStream(), SheetFormat.XLSX);
        return (System.nanoTime() - started) / 1e9;
    }

    private static Sheet sheet() {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (int n = 1; n <= ROWS; n++) {
            var day = LocalDate.of(2018, 9, 1).plusDays(n % 600);
            rows.add(Arrays.asList(
                    n, "Żółtowska-" + n, "Małgorzata", "uczestniczy", day, day.plusDays(7), new BigDecimal(n), null));
        }
        return new Sheet("Lista", List.of("a", "b", "c", "d", "e", "f", "g", "h"), rows);
    }
}
