package pl.mors;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which classes are rules: by their name, their package, the interface of rules of one kind, or a table of docs/rules. */
public final class Rules {

    private static final Path TABLES = Path.of("docs/rules");
    private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w+)`");
    private static final Set<String> IN_TABLES = inTables();

    private Rules() {}

    public static boolean isRule(JavaClass type) {
        var outermost = outermost(type);
        return !outermost.getSimpleName().equals("package-info") && isNamed(outermost);
    }

    /** What a rule says belongs to it: its refusals and its facts. */
    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(Rules::outermost).orElse(type);
    }

    private static boolean isNamed(JavaClass type) {
        return type.getSimpleName().matches(".*(Policy|Rule)")
                        && !type.getPackageName().equals("pl.mors.identity.access")
                || type.getPackageName().endsWith(".rule")
                || IN_TABLES.contains(type.getSimpleName())
                || type.getAllRawInterfaces().stream()
                        .anyMatch(kind -> kind.getSimpleName().endsWith("Rule"));
    }

    /** The lines of all tables in docs/rules. */
    static Stream<String> lines() {
        try (var files = Files.list(TABLES)) {
            return files.sorted().toList().stream()
                    .flatMap(file -> read(file).lines())
                    .filter(line -> line.startsWith("|"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> inTables() {
        return lines().flatMap(line -> CLASS.matcher(line).results())
                .map(result -> result.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
