package pl.mors.indicator;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import pl.mors.platform.BusinessDate;

/** Reads facts as they were known on a day: the views known_... and everything derived from them obey it. */
@Component
public class KnownAt {

    private static final String SET = "SELECT set_config('mors.known_at', :at, true)";

    private final JdbcClient jdbc;

    KnownAt(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Runs the work with the knowledge of the end of a day in Poland; the rest of the transaction has today's again.
     *
     * @param day null for what is known now
     * @throws IllegalStateException outside of a transaction, where the setting would not reach the work
     */
    public <T> T endOf(@Nullable LocalDate day, Supplier<T> work) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("knowledge is set for a transaction, and there is none");
        }
        if (day == null) {
            return work.get();
        }
        // The last microsecond of the day: a fact recorded at midnight belongs to the next one.
        set(day.plusDays(1)
                .atStartOfDay(BusinessDate.ZONE)
                .toOffsetDateTime()
                .minusNanos(1_000)
                .toString());
        // Work that fails ends the transaction, and the setting with it; another statement would only hide why.
        T known = work.get();
        set("");
        return known;
    }

    private void set(String at) {
        jdbc.sql(SET).param("at", at).query(String.class).single();
    }
}
