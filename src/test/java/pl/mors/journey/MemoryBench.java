package pl.mors.journey;

import com.microsoft.playwright.Browser;
import pl.mors.bench.BenchMain;
import pl.mors.bench.Figures;
import pl.mors.bench.Installation;

/** The server's resident memory after the main job was walked in the browser, on the demonstration as a newcomer starts it. */
public final class MemoryBench implements BenchMain.Bench {

    private static final long LIMIT_MB = 400;
    private static final long KIB_OF_MB = 1024;

    @Override
    public boolean run() throws Exception {
        try (var mors = new Installation();
                var chromium = new SharedBrowser.Running()) {
            mors.start();
            long before = mors.kibibytes("VmRSS");
            var visitor = Visitor.at(mors.port(), chromium.browser(), new Browser.NewContextOptions());
            new MainJob(visitor, name -> {}).fromTheFirstSearchToTheFunder();
            long after = mors.kibibytes("VmRSS");
            return new Figures()
                    .put("resident_after_start_mb", before / KIB_OF_MB)
                    .put("resident_after_main_job_mb", after / KIB_OF_MB)
                    .put("resident_at_most_mb", mors.kibibytes("VmHWM") / KIB_OF_MB)
                    .put("limit_mb", LIMIT_MB)
                    .report("memory", after <= LIMIT_MB * KIB_OF_MB);
        }
    }
}
