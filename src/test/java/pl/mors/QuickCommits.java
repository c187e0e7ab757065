package pl.mors;

import org.springframework.beans.factory.config.BeanPostProcessor;
import pl.mors.platform.postgres.DatabaseAccess;

/**
 * Lets the tests' connections go on before the disk has confirmed each commit: their data is thrown away. What a crash leaves is
 * tested on servers that wait, and that the product's own connections wait is asked there too.
 */
public class QuickCommits implements BeanPostProcessor {

    private static final String OPTION = "&options=-c%20synchronous_commit=off";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DatabaseAccess access
                ? new DatabaseAccess(access.url() + OPTION, access.owner(), access.app())
                : bean;
    }
}
