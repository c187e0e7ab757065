package pl.mors.activity.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import pl.mors.activity.printed.PrintedForTests;
import pl.mors.activity.printed.PrintedSheetId;
import pl.mors.activity.printed.SheetCode;
import pl.mors.activity.printed.SheetLayout;
import pl.mors.bench.BenchMain;
import pl.mors.bench.Figures;

/**
 * Signed sheets spoilt by ImageMagick, which drew none of them, and read as the server reads them: how many pages a second on one
 * processor, how many find home, and whether the proposals are right. Every page has a seed of its own.
 */
public final class ScanBench implements BenchMain.Bench {

    private static final int PAGES = 240;
    private static final long FIRST_SEED = 20_261_203;
    private static final double LEAST_PAGES_PER_SECOND = 4;
    private static final int PEOPLE = 15;

    /** One way of being spoilt, as ImageMagick is asked for it. */
    private enum Harm {
        ROTATION,
        PERSPECTIVE,
        NOISE,
        JPEG,
        STAIN,
        EVERYTHING;

        List<String> asked(Random random, int width, int height) {
            var asked = new ArrayList<String>();
            if (this == STAIN || this == EVERYTHING) {
                asked.addAll(stain(random, width, height));
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
            wrong += read.code().equals(page.code()) ? 0 : 1;
            if (read.lines().isEmpty()) {
                misses.add("%d %s: filed, its marks not found".formatted(page.seed(), page.harm()));
            } else {
                flat++;
                compare(page, read.lines(), proposals, misses);
            }
        }
        double rate = pages.size() / (processor / 1e9);
        return new Figures()
                .put("pages", pages.size())
                .put("first_seed", FIRST_SEED)
                .put("pages_per_second_of_a_processor", rate)
                .put("least_pages_per_second", LEAST_PAGES_PER_SECOND)
                .put("slowest_page_ms", slowest / 1e6)
                .put("filed", filed)
                .put("filed_percent", 100.0 * filed / pages.size())
                .put("wrongly_filed", wrong)
                .put("laid_flat", flat)
                .put("lines", proposals)
                .put("not_filed_by_harm", missed)
                .put("misses", misses)
                .put("load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage())
                .report("scan", wrong == 0 && rate >= LEAST_PAGES_PER_SECOND);
    }

    private static void compare(Made page, List<Signature> lines, Map<String, Integer> proposals, List<String> misses) {
        for (int line = 1; line <= lines.size(); line++) {
            var looks = lines.get(line - 1);
            boolean signed = page.signed().contains(line);
            if (looks.isUnsure()) {
                proposals.merge("unsure", 1, Integer::sum);
            } else if ((looks == Signature.SIGNED) == signed) {
                proposals.merge("right", 1, Integer::sum);
            } else {
                proposals.merge("wrong", 1, Integer::sum);
                misses.add("%d %s: line %d is %s".formatted(page.seed(), page.harm(), line, looks));
            }
        }
    }

    private record Read(SheetCode code, List<Signature> lines) {}

    private static Read read(Made page) throws Exception {
        try (var scan = ScannedPages.open(Files.readAllBytes(page.picture()))) {
            var picture = scan.picture(1);
            if (CodeFinder.find(picture) instanceof CodeFinder.OfSheet found) {
                var reading = SheetReading.of(picture, found, SheetLayout.LATEST);
                Pictures.jpeg(reading.picture());
                return new Read(found.code(), reading.lines());
            }
            Pictures.jpeg(picture);
            return null;
        }
    }

    private static Made make(Path folder, long seed, Harm harm) throws Exception {
        var random = new Random(seed);
        var id = new UUID(random.nextLong(), random.nextLong());
        var pdf = PrintedForTests.pdf(
                id,
                IntStream.rangeClosed(1, PEOPLE)
                        .mapToObj(i -> "Próbna Osoba " + i)
                        .toList());
        BufferedImage page = SignedSheets.pages(pdf).getFirst();
        var lines = new ArrayList<>(IntStream.rangeClosed(1, PEOPLE).boxed().toList());
        Collections.shuffle(lines, random);
        var signed = lines.subList(0, random.nextInt(PEOPLE + 1));
        new SignedSheets(seed).sign(page, signed);
        var clean = folder.resolve(seed + ".png");
        var spoilt = folder.resolve(seed + ".jpg");
        ImageIO.write(page, "png", clean.toFile());
        convert(clean, harm.asked(random, page.getWidth(), page.getHeight()), harm.quality(random), spoilt);
        Files.delete(clean);
        return new Made(seed, harm, new SheetCode(new PrintedSheetId(id), 1), new HashSet<>(signed), spoilt);
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
