package pl.mors.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** What the statements of a request take, seen from the application. */
final class StatementClock implements BeanPostProcessor {

    static final AtomicInteger STATEMENTS = new AtomicInteger();

    private static final Queue<Statement> DONE = new ConcurrentLinkedQueue<>();

    private record Statement(String sql, long nanos) {}

    static void reset() {
        DONE.clear();
        STATEMENTS.set(0);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource dataSource
                ? ProxyDataSourceBuilder.create(dataSource)
                        .listener(new Listener())
                        .build()
                : bean;
    }

    private static final class Listener implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            execution.addCustomValue("started", System.nanoTime());
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            long nanos = System.nanoTime() - execution.getCustomValue("started", Long.class);
            DONE.add(new Statement(queries.isEmpty() ? "" : queries.getFirst().getQuery(), nanos));
            STATEMENTS.incrementAndGet();
        }
    }

    static double millis() {
        return millisOf("");
    }

    /** What the statements took whose text holds one of these. */
    static double millisOf(String... texts) {
        return DONE.stream()
                        .filter(statement -> Arrays.stream(texts).anyMatch(statement.sql()::contains))
                        .mapToLong(Statement::nanos)
                        .sum()
                / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }
}
