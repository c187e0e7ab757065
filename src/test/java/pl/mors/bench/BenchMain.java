package pl.mors.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pl.mors.activity.scan.ScanBench;
import pl.mors.journey.MemoryBench;
import pl.mors.journey.OfflineBench;

/** Runs a benchmark by its name, or all of them: {@code ./mors bench [NAME]}. */
public final class BenchMain {

    private static final Map<String, Bench> BENCHES = new TreeMap<>(Map.ofEntries(
            Map.entry("duplicates", new DuplicatesBench()),
            Map.entry("eligibility", new EligibilityBench()),
            Map.entry("import", new ImportBench()),
            Map.entry("list", new ListBench()),
            Map.entry("memory", new MemoryBench()),
            Map.entry("mutation", new MutationBench()),
            Map.entry("offline", new OfflineBench()),
            Map.entry("scan", new ScanBench()),
            Map.entry("search", new SearchBench()),
            Map.entry("sheet", new SheetBench()),
            Map.entry("start", new StartBench()),
            Map.entry("week", new WeekBench()),
            Map.entry("xlsx", new XlsxBench())));

    private BenchMain() {}

    /** A benchmark: prints its figures, writes them to bench/results, and tells whether the stated limits hold. */
    public interface Bench {

        boolean run() throws Exception;
    }

    public static void main(String[] args) throws Exception {
        List<String> names = args.length == 0 ? List.copyOf(BENCHES.keySet()) : List.of(args);
        boolean held = true;
        for (var name : names) {
            var bench = BENCHES.get(name);
            if (bench == null) {
                System.err.println(
                        "There is no benchmark " + name + "; there are: " + String.join(", ", BENCHES.keySet()) + ".");
                System.exit(2);
                return;
            }
            held &= bench.run();
        }
        System.exit(held ? 0 : 1);
    }
}
