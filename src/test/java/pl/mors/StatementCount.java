package pl.mors;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the SQL statements that the current thread sends: pages must send a fixed number, whatever their rows. */
public final class StatementCount {

    private StatementCount() {}

    /** Does the work twice and counts the second time: what is remembered between requests has been read by then. */
    public static int ofAgain(Runnable work) {
        work.run();
        return of(work);
    }

    public static int of(Runnable work) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var before = logger.getLevel();
        var thread = Thread.currentThread().getName();
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        logger.addAppender(heard);
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        try {
            work.run();
        } finally {
            logger.setLevel(before);
            logger.setAdditive(true);
            logger.detachAppender(heard);
        }
        return (int) heard.list.stream()
                .filter(event -> event.getThreadName().equals(thread))
                .filter(event -> event.getFormattedMessage().contains("statement ["))
                .count();
    }
}
