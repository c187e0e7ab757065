package pl.mors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.support.TestPropertySourceUtils;
import org.springframework.util.FileSystemUtils;

/** A new data folder for the suite, with the product's own PostgreSQL in it; gone when the suite ends. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path FOLDER = newFolder();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertySourceUtils.addInlinedPropertiesToEnvironment(context, "mors.data=" + FOLDER);
    }

    /** An empty folder that is gone when the suite ends. */
    public static Path newFolder() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target/tests")), "data");
            // After the contexts are closed: beside them, it would take the folder from under a database that is
            // stopping.
            SpringApplication.getShutdownHandlers().add(() -> remove(folder));
            return folder.toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException stillInUse) {
            folder.toFile().deleteOnExit();
        }
    }
}
