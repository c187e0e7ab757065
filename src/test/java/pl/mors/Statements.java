package pl.mors;

import java.util.function.Supplier;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Counts the SQL statements of a page: their number is fixed, whatever the rows. */
@TestComponent
public class Statements implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database
                ? ProxyDataSourceBuilder.create(database).countQuery().build()
                : bean;
    }

    /** How many statements the work of this thread sends. */
    public static long in(Supplier<?> work) {
        QueryCountHolder.clear();
        work.get();
        return QueryCountHolder.getGrandTotal().getTotal();
    }
}
