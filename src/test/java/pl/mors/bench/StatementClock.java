package pl.mors.bench;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Sums what the statements of a request take, seen from the application. */
final class StatementClock implements BeanPostProcessor {

    static final AtomicLong NANOS = new AtomicLong();
    static final AtomicInteger STATEMENTS = new AtomicInteger();

    static void reset() {
        NANOS.set(0);
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
        public void beforeQuery(ExecutionInfo execution, java.util.List<QueryInfo> queries) {
            execution.addCustomValue("started", System.nanoTime());
        }

        @Override
        public void afterQuery(ExecutionInfo execution, java.util.List<QueryInfo> queries) {
            NANOS.addAndGet(System.nanoTime() - execution.getCustomValue("started", Long.class));
            STATEMENTS.incrementAndGet();
        }
    }

    static double millis() {
        return NANOS.get() / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }
}
