package pl.mors.platform.database;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import pl.mors.platform.DataFolder;

/**
 * Starts the database and brings its schema to this version beside the search for beans, which needs neither: a server is up sooner
 * by most of what both take. A failure reaches the first bean that asks.
 */
public final class DatabaseAhead implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        var environment = context.getEnvironment();
        var database = CompletableFuture.supplyAsync(() -> running(environment), DatabaseAhead::besideAll);
        var beans = context.getDefaultListableBeanFactory();
        beans.registerSingleton(
                "databaseAhead",
                new InHand(database, database.thenApply(started -> DatabaseMigration.run(started.access()))));
        closeLast(beans, database);
    }

    private static RunningDatabase running(Environment environment) {
        return RunningDatabase.of(
                new DataFolder(Path.of(environment.getRequiredProperty("mors.data"))),
                environment.getProperty("mors.db", ""));
    }

    private static void besideAll(Runnable task) {
        Thread.ofPlatform().daemon().name("database-ahead").start(task);
    }

    /** Also when the application fails before a bean has asked for the database. */
    private static void closeLast(DefaultListableBeanFactory beans, CompletableFuture<RunningDatabase> database) {
        beans.registerDisposableBean(
                "databaseAhead",
                () -> database.handle((started, failure) -> started)
                        .thenAccept(started -> {
                            if (started != null) {
                                started.close();
                            }
                        })
                        .join());
    }

    /** What was begun ahead; asking waits for it. */
    record InHand(CompletableFuture<RunningDatabase> database, CompletableFuture<DatabaseMigration> migration) {}
}
