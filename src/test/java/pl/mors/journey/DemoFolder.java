package pl.mors.journey;

import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.support.TestPropertySourceUtils;
import pl.mors.TestDatabase;

/** The data folder of the demonstration, apart from that of the other tests, which found their own towns. */
class DemoFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path FOLDER = TestDatabase.migratedFolder();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertySourceUtils.addInlinedPropertiesToEnvironment(context, "mors.data=" + FOLDER);
    }
}
