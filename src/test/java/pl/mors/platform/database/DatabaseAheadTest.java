package pl.mors.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import pl.mors.TestDatabase;
import pl.mors.platform.ReadableException;
import pl.mors.platform.postgres.PostgresServer;

@Tag("slow")
class DatabaseAheadTest {

    private final Path folder = TestDatabase.installedFolder();

    @Test
    void givesTheBeansWhatItStartedAndMigrated() {
        try (var context = context(Map.of())) {
            context.refresh();
            var database = new JdbcTemplate(context.getBean(DataSource.class));
            assertThat(database.queryForObject("SELECT to_regclass('person') IS NOT NULL", Boolean.class))
                    .isTrue();
            assertThat(context.getBean(RunningDatabase.class))
                    .isSameAs(context.getBean(DatabaseAhead.InHand.class)
                            .database()
                            .join());
        }
        assertThat(isStopped()).isTrue();
    }

    @Test
    void isStoppedWhenTheApplicationFailsBeforeItIsAskedFor() {
        try (var context = context(Map.of())) {
            context.registerBeanDefinition(
                    "broken",
                    BeanDefinitionBuilder.genericBeanDefinition(Object.class, () -> {
                                throw new IllegalStateException("broken");
                            })
                            .getBeanDefinition());
            assertThatThrownBy(context::refresh).isInstanceOf(BeanCreationException.class);
        }
        assertThat(isStopped()).isTrue();
    }

    @Test
    void saysInASentenceWhyItFailed() {
        try (var context =
                context(Map.of("mors.db", folder.resolve("nowhere.properties").toString()))) {
            assertThatThrownBy(context::refresh)
                    .satisfies(failure ->
                            assertThat(ReadableException.within(failure)).isNotNull());
        }
    }

    private AnnotationConfigApplicationContext context(Map<String, String> properties) {
        var context = new AnnotationConfigApplicationContext();
        TestPropertyValues.of("mors.data=" + folder, "mors.database.pool-size=2")
                .and(properties)
                .applyTo(context);
        new DatabaseAhead().initialize(context);
        context.register(DatabaseConfiguration.class);
        return context;
    }

    /** Another start does not find it running. */
    private boolean isStopped() {
        try (var server = PostgresServer.startOrAttach(folder)) {
            return server.startedHere();
        }
    }
}
