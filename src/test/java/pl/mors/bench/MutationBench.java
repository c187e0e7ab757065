package pl.mors.bench;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import pl.mors.Rules;

/**
 * Changes every rule at each place where it decides or counts, and asks whether its tests notice. PIT makes the changes; it is on the
 * class path of benchmarks only. The page with the changed lines is target/mutation/index.html.
 */
final class MutationBench implements BenchMain.Bench {

    private static final double LEAST_PERCENT = 85;
    private static final Path REPORT = Path.of("target/mutation");

    @Override
    public boolean run() throws Exception {
        var rules = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("pl.mors").stream()
                        .filter(Rules::isRule)
                        .map(JavaClass::getName)
                        .sorted()
                        .toList();
        long started = System.nanoTime();
        mutate(rules);
        return report(scores(), (System.nanoTime() - started) / 1e9);
    }

    /** How many changes of a rule there were, and how many its tests noticed. */
    private record Score(int changes, int noticed) {

        Score plus(Score other) {
            return new Score(changes + other.changes, noticed + other.noticed);
        }

        double percent() {
            return changes == 0 ? 100 : 100.0 * noticed / changes;
        }
    }

    private static void mutate(List<String> rules) throws Exception {
        var tests = rules.stream()
                .map(rule -> rule + "Test")
                .filter(test -> Files.exists(Path.of("target/test-classes", test.replace('.', '/') + ".class")))
                .collect(Collectors.joining(","));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.pitest.mutationtest.commandline.MutationCoverageReport"));
        command.addAll(List.of("--targetClasses", String.join(",", rules), "--targetTests", tests));
        command.addAll(List.of("--sourceDirs", "src/main/java", "--reportDir", REPORT.toString()));
        command.addAll(List.of("--outputFormats", "XML,HTML", "--timestampedReports", "false", "--threads", "2"));
        // As in every test; a property is asked once for each change, and a hundred tries are enough to notice one.
        command.addAll(List.of(
                "--jvmArgs",
                "-Dmors.texts.strict=true,-Duser.timezone=Pacific/Kiritimati,-Djqwik.tries.default=100,"
                        + "-XX:TieredStopAtLevel=1,-XX:+UseSerialGC,-Xmx256m"));
        var log = REPORT.resolve("log.txt");
        Files.createDirectories(REPORT);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the rules could not be changed; see " + log);
        }
    }

    private static Map<String, Score> scores() throws Exception {
        var mutations = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(REPORT.resolve("mutations.xml").toFile())
                .getElementsByTagName("mutation");
        var scores = new TreeMap<String, Score>();
        for (int index = 0; index < mutations.getLength(); index++) {
            var mutation = (Element) mutations.item(index);
            var rule = mutation.getElementsByTagName("mutatedClass")
                    .item(0)
                    .getTextContent()
                    .replaceFirst("\\$.*", "");
            boolean noticed = Boolean.parseBoolean(mutation.getAttribute("detected"));
            scores.merge(rule, new Score(1, noticed ? 1 : 0), Score::plus);
        }
        return scores;
    }

    private static boolean report(Map<String, Score> scores, double seconds) throws Exception {
        var all = scores.values().stream().reduce(new Score(0, 0), Score::plus);
        var figures = new Figures()
                .put("rules", scores.size())
                .put("changes", all.changes())
                .put("noticed", all.noticed())
                .put("percent", all.percent())
                .put("least_percent", LEAST_PERCENT)
                .put("seconds", seconds)
                .put("load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        scores.forEach((rule, score) -> figures.put(
                rule, score.noticed() + " of " + score.changes() + ", " + Math.round(score.percent()) + " %"));
        return figures.report("mutation", all.percent() >= LEAST_PERCENT);
    }
}
