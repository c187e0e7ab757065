package pl.mors.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** What the statements and the commits of a request take, seen from the application. */
final class StatementClock implements BeanPostProcessor {

    static final AtomicInteger STATEMENTS = new AtomicInteger();

    private static final Queue<Statement> DONE = new ConcurrentLinkedQueue<>();

    private static final LongAdder COMMITS = new LongAdder();

    private record Statement(String sql, long nanos) {}

    static void reset() {
        DONE.clear();
        STATEMENTS.set(0);
        COMMITS.reset();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource dataSource
                ? ProxyDataSourceBuilder.create(dataSource)
                        .listener(new Listener())
                        .methodListener(new Commits())
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

    private static final class Commits implements MethodExecutionListener {

        @Override
        public void beforeMethod(MethodExecutionContext method) {
            method.addCustomValue("started", System.nanoTime());
        }

        @Override
        public void afterMethod(MethodExecutionContext method) {
            if (method.getMethod().getName().equals("commit")) {
                COMMITS.add(System.nanoTime() - method.getCustomValue("started", Long.class));
            }
        }
    }

    static double commitMillis() {
        return COMMITS.sum() / (double) TimeUnit.MILLISECONDS.toNanos(1);
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
