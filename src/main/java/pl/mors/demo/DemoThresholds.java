package pl.mors.demo;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Motivational and educational workshops that ask for four fifths of their time; what the source pages say of attendance is nothing. */
final class DemoThresholds {

    private final JdbcClient jdbc;

    DemoThresholds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void set() {
        jdbc.sql("""
                UPDATE activity_group SET attendance_threshold = 80
                WHERE kind IN ('motivational_workshop', 'educational_workshop')""").update();
    }
}
