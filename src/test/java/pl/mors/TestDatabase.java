package pl.mors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.support.TestPropertySourceUtils;
import org.springframework.util.FileSystemUtils;
import pl.mors.platform.postgres.PostgresServer;

/** A new data folder for the suite, with the product's own PostgreSQL in it; gone when the suite ends. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path TESTS = Path.of("target/tests");

    private static final Path FOLDER = installedFolder();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertySourceUtils.addInlinedPropertiesToEnvironment(context, "mors.data=" + FOLDER);
    }

    /** A data folder whose database is made and stopped, as after a first start; gone when the suite ends. */
    public static Path installedFolder() {
        try {
            Path folder = newFolder();
            copy(Prototype.ofThisBuild(), folder);
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

    /** Unpacking PostgreSQL and making a cluster takes seconds: one of the build's processes does it, once. */
    private static final class Prototype {

        private static final String BUILD = System.getProperty(
                "mors.build", "alone-" + ProcessHandle.current().pid());

        static Path ofThisBuild() throws IOException {
            var prototypes = Files.createDirectories(TESTS.resolve("installed"));
            var whole = prototypes.resolve(BUILD.replaceAll("[^0-9A-Za-z-]", "-"));
            try (var lock = FileChannel.open(
                            TESTS.resolve("installed.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = lock.lock()) {
                if (!Files.exists(whole)) {
                    FileSystemUtils.deleteRecursively(prototypes);
                    var partial = Files.createDirectories(prototypes.resolve("partial"));
                    PostgresServer.startOrAttach(partial).close();
                    // Every copy looks for a port of its own.
                    Files.delete(partial.resolve("postgres/port"));
                    Files.move(partial, whole);
                }
            }
            return whole;
        }
    }
}
