package pl.mors.activity.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.printed.SheetCode;
import pl.mors.activity.printed.SheetLayout;
import pl.mors.bench.BenchMain;
import pl.mors.bench.Figures;
import pl.mors.document.FileSource;

/**
 * Signed sheets spoilt by ImageMagick, which drew none of them, and read as the server reads them: how many pages a second on one
 * processor, how many find home, and whether the proposals are right. Every page has a seed of its own; the suite has others
 * ({@link SpoiltSheetsTest}), so that what is measured here was never tuned to.
 */
public final class ScanBench implements BenchMain.Bench {

    private static final int PAGES = 280;
    private static final long FIRST_SEED = 20_261_203;
    private static final double LEAST_PAGES_PER_SECOND = 4;
    private static final double LEAST_FILED_PERCENT = 99;

    /** Of the lines of all pages, those of pages that were not filed or not laid flat among them. */
    private static final double LEAST_RIGHT_PERCENT = 88;

    private static final double MOST_WRONG_PERCENT = 0.1;

    /** One way of being spoilt, as ImageMagick is asked for it. */
    private enum Harm {
        ROTATION,
        PERSPECTIVE,
        NOISE,
        JPEG,
        STAIN,
        CURL,
        EVERYTHING;

        List<String> asked(Random random, int width, int height) {
            var asked = new ArrayList<String>();
            if (this == STAIN || this == EVERYTHING) {
                asked.addAll(stain(random, width, height));
            }
            if (this == CURL || this == EVERYTHING) {
                asked.addAll(curl(random, width, height, this == EVERYTHING ? 12 : 30));
            }
            if (this == PERSPECTIVE || this == EVERYTHING) {
                asked.addAll(perspective(random, width, height, this == EVERYTHING ? 0.03 : 0.06));
            }
            if (this == ROTATION || this == EVERYTHING) {
                asked.addAll(List.of(
                        "-background",
                        "white",
                        "-rotate",
                        "%.2f".formatted(90 * random.nextInt(4) + 8 * random.nextDouble() - 4)));
            }
            if (this == NOISE || this == EVERYTHING) {
                asked.addAll(List.of(
                        "-seed",
                        String.valueOf(random.nextInt(1 << 30)),
                        "-attenuate",
                        this == NOISE ? "0.5" : "0.25",
                        "+noise",
                        "Gaussian"));
            }
            return asked;
        }

        private int quality(Random random) {
            return this == JPEG ? 18 + random.nextInt(20) : this == EVERYTHING ? 45 : 75;
        }

        /** A ring of a cup, anywhere. */
        private static List<String> stain(Random random, int width, int height) {
            int x = random.nextInt(width);
            int y = random.nextInt(height);
            int radius = 180 + random.nextInt(80);
            return List.of(
                    "(",
                    "-size",
                    width + "x" + height,
                    "xc:white",
                    "-fill",
                    "rgb(214,188,150)",
                    "-stroke",
                    "rgb(150,110,70)",
                    "-strokewidth",
                    "14",
                    "-draw",
                    "circle %d,%d %d,%d".formatted(x, y, x + radius, y),
                    "-blur",
                    "0x4",
                    ")",
                    "-compose",
                    "Multiply",
                    "-composite");
        }

        /** Waves that run down the page, and move what is printed by up to so many dots up or down. */
        private static List<String> curl(Random random, int width, int height, int most) {
            return List.of(
                    "(",
                    "-size",
                    width + "x" + height,
                    "gradient:",
                    "-function",
                    "Sinusoid",
                    "%.2f,%d,0.5,0.5".formatted(0.5 + random.nextDouble(), random.nextInt(360)),
                    ")",
                    "-virtual-pixel",
                    "white",
                    "-compose",
                    "displace",
                    "-define",
                    "compose:args=0x" + random.nextInt(most / 3, most),
                    "-composite");
        }

        private static List<String> perspective(Random random, int width, int height, double by) {
            var points = new StringBuilder();
            for (int[] corner : new int[][] {{0, 0}, {width, 0}, {width, height}, {0, height}}) {
                points.append("%d,%d %d,%d "
                        .formatted(
                                corner[0],
                                corner[1],
                                (int) (corner[0] + (corner[0] == 0 ? 1 : -1) * random.nextDouble() * by * width),
                                (int) (corner[1] + (corner[1] == 0 ? 1 : -1) * random.nextDouble() * by * height)));
            }
            return List.of("-virtual-pixel", "white", "-distort", "Perspective", points.toString());
        }
    }

    private record Made(long seed, Harm harm, SheetCode code, Set<Integer> signed, Path picture) {}

    @Override
    public boolean run() throws Exception {
        var folder = Files.createTempDirectory("mors-scan-bench");
        try {
            return measure(folder);
        } finally {
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static boolean measure(Path folder) throws Exception {
        var pages = new ArrayList<Made>();
        for (int i = 0; i < PAGES; i++) {
            pages.add(make(folder, FIRST_SEED + i, Harm.values()[i % Harm.values().length]));
        }
        read(pages.getFirst());
        int filed = 0;
        int wrong = 0;
        int flat = 0;
        Map<String, Integer> proposals = new TreeMap<>();
        Map<Harm, Integer> missed = new EnumMap<>(Harm.class);
        Map<Harm, Map<Signature, Integer>> unsure = new EnumMap<>(Harm.class);
        List<String> misses = new ArrayList<>();
        long processor = 0;
        var threads = ManagementFactory.getThreadMXBean();
        var slowest = 0L;
        for (var page : pages) {
            long before = threads.getCurrentThreadCpuTime();
            var read = read(page);
            long took = threads.getCurrentThreadCpuTime() - before;
            processor += took;
            slowest = Math.max(slowest, took);
            if (read == null) {
                missed.merge(page.harm(), 1, Integer::sum);
                misses.add("%d %s: no code".formatted(page.seed(), page.harm()));
                continue;
            }
            filed++;
            if (!read.code().equals(page.code())) {
                wrong++;
                misses.add("%d %s: wrongly filed".formatted(page.seed(), page.harm()));
            }
            if (read.looks().isEmpty()) {
                misses.add("%d %s: filed, its marks not found".formatted(page.seed(), page.harm()));
            } else {
                flat++;
                compare(page, read.looks(), proposals, misses);
                read.looks().stream()
                        .map(Look::signature)
                        .filter(Signature::isUnsure)
                        .forEach(cause -> unsure.computeIfAbsent(page.harm(), harm -> new EnumMap<>(Signature.class))
                                .merge(cause, 1, Integer::sum));
            }
        }
        double rate = pages.size() / (processor / 1e9);
        double filedPercent = 100.0 * filed / pages.size();
        int lines = pages.size() * SignedPage.PEOPLE;
        double rightPercent = 100.0 * proposals.getOrDefault("right", 0) / lines;
        double wrongPercent = 100.0 * proposals.getOrDefault("wrong", 0) / lines;
        var figures = new Figures();
        measureOneFile(pages, figures);
        return figures.put("pages", pages.size())
                .put("first_seed", FIRST_SEED)
                .put("pages_per_second_of_a_processor", rate)
                .put("least_pages_per_second", LEAST_PAGES_PER_SECOND)
                .put("slowest_page_ms", slowest / 1e6)
                .put("filed", filed)
                .put("filed_percent", filedPercent)
                .put("least_filed_percent", LEAST_FILED_PERCENT)
                .put("wrongly_filed", wrong)
                .put("laid_flat", flat)
                .put("lines", proposals)
                .put("rightly_proposed_percent", rightPercent)
                .put("least_rightly_proposed_percent", LEAST_RIGHT_PERCENT)
                .put("wrongly_proposed_percent", wrongPercent)
                .put("most_wrongly_proposed_percent", MOST_WRONG_PERCENT)
                .put("unsure_by_harm_and_cause", unsure)
                .put("not_filed_by_harm", missed)
                .put("misses", misses)
                .put("load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage())
                .report(
                        "scan",
                        wrong == 0
                                && rate >= LEAST_PAGES_PER_SECOND
                                && filedPercent >= LEAST_FILED_PERCENT
                                && rightPercent >= LEAST_RIGHT_PERCENT
                                && wrongPercent <= MOST_WRONG_PERCENT);
    }

    private static void compare(Made page, List<Look> looks, Map<String, Integer> proposals, List<String> misses) {
        for (var look : looks) {
            var judged = SignedPage.judged(page.signed(), look);
            proposals.merge(judged, 1, Integer::sum);
            if (judged.equals("wrong")) {
                misses.add("%d %s: line %d is %s".formatted(page.seed(), page.harm(), look.line(), look.signature()));
            }
        }
    }

    private record Read(SheetCode code, List<Look> looks) {}

    private static @Nullable Read read(Made page) throws Exception {
        try (var scan = ScannedPages.open(FileSource.of(page.picture()))) {
            return read(scan, 1);
        }
    }

    private static @Nullable Read read(ScannedPages scan, int number) throws Exception {
        var picture = scan.page(number).picture();
        if (CodeFinder.find(picture) instanceof CodeFinder.OfSheet found) {
            var reading = SheetReading.of(picture, found, SheetLayout.ofColumns(1));
            Pictures.jpeg(reading.picture());
            return new Read(found.code(), reading.looks());
        }
        Pictures.jpeg(picture);
        return null;
    }

    /** The first pages once more, all in one file, as many as one may have. */
    private static void measureOneFile(List<Made> pages, Figures figures) throws Exception {
        var pictures = new ArrayList<BufferedImage>();
        for (var page : pages.subList(0, TakeScans.MOST_PAGES)) {
            pictures.add(ImageIO.read(page.picture().toFile()));
        }
        byte[] pdf = SignedSheets.pdf(pictures);
        var threads = ManagementFactory.getThreadMXBean();
        int filed = 0;
        long before = threads.getCurrentThreadCpuTime();
        try (var scan = ScannedPages.open(FileSource.of(pdf))) {
            for (int number = 1; number <= scan.count(); number++) {
                filed += read(scan, number) == null ? 0 : 1;
            }
        }
        double seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9;
        figures.put("one_file_pages", pictures.size())
                .put("one_file_filed", filed)
                .put("one_file_pages_per_second_of_a_processor", pictures.size() / seconds);
    }

    private static Made make(Path folder, long seed, Harm harm) throws Exception {
        var random = new Random(seed);
        var signed = SignedPage.of(seed, random);
        var page = signed.picture();
        var clean = folder.resolve(seed + ".png");
        var spoilt = folder.resolve(seed + ".jpg");
        ImageIO.write(page, "png", clean.toFile());
        convert(clean, harm.asked(random, page.getWidth(), page.getHeight()), harm.quality(random), spoilt);
        Files.delete(clean);
        return new Made(seed, harm, signed.code(), signed.signed(), spoilt);
    }

    private static void convert(Path from, List<String> asked, int quality, Path to)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("convert", from.toString()));
        command.addAll(asked);
        command.addAll(List.of("-colorspace", "Gray", "-quality", String.valueOf(quality), to.toString()));
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException("ImageMagick (Debian's package imagemagick) failed: " + String.join(" ", command));
        }
    }
}
