package pl.mors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.support.TestPropertySourceUtils;
import org.springframework.util.FileSystemUtils;
import pl.mors.platform.database.TestMigration;
import pl.mors.platform.postgres.DatabaseAccess;
import pl.mors.platform.postgres.PostgresServer;

/** A new data folder for the suite, with the product's own PostgreSQL and its schema in it; gone when the suite ends. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path TESTS = Path.of("target/tests");

    private static final Path FOLDER = migratedFolder();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertySourceUtils.addInlinedPropertiesToEnvironment(context, "mors.data=" + FOLDER);
    }

    /** A data folder whose database is made and stopped, as after a first start; gone when the suite ends. */
    public static Path installedFolder() {
        return copyOf("installed");
    }

    /** As the other, with the schema of this version. */
    public static Path migratedFolder() {
        return copyOf("migrated");
    }

    private static Path copyOf(String prototype) {
        try {
            Path folder = newFolder();
            copy(Prototypes.ofThisVersion().resolve(prototype), folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty folder that is gone when the suite ends. */
    public static Path newFolder() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(TESTS), "data");
            // After the contexts are closed: beside them, it would take the folder from under a database that is
            // stopping.
            SpringApplication.getShutdownHandlers().add(() -> remove(folder));
            return folder.toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the rights of each file: PostgreSQL looks at them. */
    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(one -> !one.equals(from)).toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException stillInUse) {
            folder.toFile().deleteOnExit();
        }
    }

    /** Unpacking PostgreSQL, making a cluster and migrating it takes seconds: it is done once for builds that would do the same. */
    private static final class Prototypes {

        /** What they follow from: the migrations, the code that makes a cluster of them, and the version of PostgreSQL. */
        private static final List<String> ORIGINS =
                List.of("db/migration", "pl/mors/platform/postgres", "pl/mors/platform/database");

        static Path ofThisVersion() throws IOException {
            var all = Files.createDirectories(TESTS.resolve("prototypes"));
            var ours = all.resolve(version());
            try (var lock = FileChannel.open(
                            TESTS.resolve("prototypes.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = lock.lock()) {
                if (!Files.exists(ours)) {
                    FileSystemUtils.deleteRecursively(all);
                    var partial = all.resolve("partial");
                    make(partial.resolve("installed"), partial.resolve("migrated"));
                    Files.move(partial, ours);
                }
            }
            return ours;
        }

        private static String version() throws IOException {
            var digest = new CRC32();
            digest.update(Files.readAllBytes(Path.of("pom.xml")));
            var product = Path.of(URI.create(PostgresServer.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toString()));
            for (var origin : ORIGINS) {
                try (var files = Files.list(product.resolve(origin))) {
                    for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                        digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                        digest.update(Files.readAllBytes(file));
                    }
                }
            }
            return Long.toHexString(digest.getValue());
        }

        private static void make(Path installed, Path migrated) throws IOException {
            start(Files.createDirectories(installed), access -> {});
            copy(installed, Files.createDirectories(migrated));
            start(migrated, TestMigration::run);
        }

        private static void start(Path folder, Consumer<DatabaseAccess> work) throws IOException {
            try (var server = PostgresServer.startOrAttach(folder)) {
                work.accept(server.access());
            }
            // Every copy looks for a port of its own.
            Files.delete(folder.resolve("postgres/port"));
        }
    }
}
