package pl.mors.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.mors.platform.DataFolder;
import pl.mors.platform.postgres.DatabaseAccess;

/**
 * Database beans in the order in which they need each other: process, access, migrated schema, pool. Closing goes the
 * other way round, so that the process ends last.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final Logger log = LoggerFactory.getLogger(DatabaseConfiguration.class);

    @Bean
    DataFolder dataFolder(@Value("${mors.data}") Path path) {
        return new DataFolder(path);
    }

    @Bean
    RunningDatabase runningDatabase(
            DataFolder folder, @Value("${mors.db:}") String databaseFile, Optional<DatabaseAhead.InHand> ahead) {
        return ahead.map(begun -> begun.database().join()).orElseGet(() -> RunningDatabase.of(folder, databaseFile));
    }

    @Bean
    DatabaseAccess databaseAccess(RunningDatabase database) {
        return database.access();
    }

    @Bean
    DatabaseMigration databaseMigration(DatabaseAccess access, Optional<DatabaseAhead.InHand> ahead) {
        return ahead.map(begun -> begun.migration().join()).orElseGet(() -> DatabaseMigration.run(access));
    }

    /** The application's pool, as mors_app; it asks for the migration so that nobody reads an older schema. */
    @Bean
    HikariDataSource dataSource(
            DatabaseAccess access, DatabaseMigration migration, @Value("${mors.database.pool-size}") int poolSize) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("mors-app");
        config.setJdbcUrl(access.url());
        config.setUsername(access.app().user());
        config.setPassword(access.app().password());
        config.setMaximumPoolSize(poolSize);
        log.info("Database ready, {} migrations applied by this start", migration.appliedCount());
        return new HikariDataSource(config);
    }
}
