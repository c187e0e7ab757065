package pl.mors.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.core.io.ClassPathResource;

/**
 * Takes the views away before each versioned migration, in its transaction and under Flyway's lock. The repeatable ones that run
 * after it build them again; should they not come to it, the next start finds them outstanding.
 */
final class DropViews implements Callback {

    private final String sql;

    DropViews() {
        try {
            sql = new ClassPathResource("db/migration/R__0_platform_views_dropped.sql")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        if (context.getMigrationInfo().getVersion() == null) {
            return;
        }
        try (var statement = context.getConnection().createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new FlywayException("The views could not be taken away", e);
        }
    }

    @Override
    public String getCallbackName() {
        return "drop views";
    }
}
