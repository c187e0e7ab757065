package pl.mors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * SQL knows no imports, so this test holds them: a module reads and writes its own tables and views, and those of the modules
 * that it declares in package-info.java. Whose a table is says the name of the migration that makes it.
 */
class ModuleTablesTest {

    private static final Path MODULES = Path.of("src/main/java/pl/mors");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /** Where the name of a migration says another module than the table's. */
    private static final Map<String, String> OWNERS = Map.of(
            "community", "community",
            "help_line", "website",
            "site_page", "website",
            "accessibility_statement", "website");

    /** What goes up all the same, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "audit reads account",
            "the trail says who changed something by name; identity lies above audit, and an account is named in one place",
            "participant reads support_of_activity",
            "the view support is the union of what modules above give; R__4_participant_support.sql and nothing else",
            "participant reads support_of_internship",
            "as for activities",
            "participant reads support_of_meeting",
            "as for activities");

    private static final Pattern FILE = Pattern.compile("(?:V[0-9.]+__|R__[0-9]_)([a-z]+)_.*");
    private static final Pattern MADE = Pattern.compile("(?m)^CREATE (?:TABLE|VIEW) ([a-z_]+)");
    private static final Pattern USED = Pattern.compile("\\b(?:FROM|JOIN|INTO|UPDATE)\\s+([a-z_]+)");
    private static final Pattern TEXT =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern DECLARED = Pattern.compile("allowedDependencies = \\{([^}]*)}", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("\"([a-z]+)[^\"]*\"");

    @Test
    void modulesTouchOnlyTheTablesOfModulesThatTheyImport() throws IOException {
        var owners = owners();
        assertThat(owners).containsEntry("attendance", "activity").hasSizeGreaterThan(50);
        var found = new TreeSet<String>();
        for (var module : modules()) {
            var imported = imports(module);
            for (var used : tablesIn(module)) {
                var owner = owners.get(used);
                if (owner != null && !imported.contains(owner)) {
                    found.add(module + " reads " + used);
                }
            }
        }
        assertThat(found).isEqualTo(new TreeSet<>(EXCEPTIONS.keySet()));
    }

    @Test
    void everyTableBelongsToAModule() throws IOException {
        assertThat(Set.copyOf(owners().values())).isSubsetOf(modules());
    }

    private static Map<String, String> owners() throws IOException {
        var owners = new HashMap<String, String>();
        for (var file : files(MIGRATIONS, ".sql")) {
            MADE.matcher(Files.readString(file)).results().forEach(made -> owners.put(made.group(1), moduleOf(file)));
        }
        owners.putAll(OWNERS);
        return owners;
    }

    /** In texts of the module's classes, and in the views that it owns. */
    private static Set<String> tablesIn(String module) throws IOException {
        var tables = new TreeSet<String>();
        for (var file : files(MODULES.resolve(module), ".java")) {
            TEXT.matcher(Files.readString(file)).results().forEach(text -> tables.addAll(tablesOf(text.group())));
        }
        for (var file : files(MIGRATIONS, ".sql")) {
            if (file.getFileName().toString().startsWith("R__")
                    && moduleOf(file).equals(module)) {
                tables.addAll(tablesOf(Files.readString(file)));
            }
        }
        return tables;
    }

    private static List<String> tablesOf(String sql) {
        return USED.matcher(sql).results().map(used -> used.group(1)).toList();
    }

    private static String moduleOf(Path migration) {
        var name = FILE.matcher(migration.getFileName().toString());
        assertThat(name.matches()).as(migration + " names its module").isTrue();
        return name.group(1);
    }

    private static Set<String> imports(String module) throws IOException {
        var declared = DECLARED.matcher(Files.readString(MODULES.resolve(module).resolve("package-info.java")));
        assertThat(declared.find()).as(module).isTrue();
        var imports = NAME.matcher(declared.group(1))
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        imports.add(module);
        return imports;
    }

    private static Set<String> modules() throws IOException {
        try (Stream<Path> folders = Files.list(MODULES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
