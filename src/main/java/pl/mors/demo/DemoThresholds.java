package pl.mors.demo;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Motivational and educational workshops that ask for four fifths of their time, and self-help groups that close after the third
 * meeting; the source pages say nothing of either.
 */
final class DemoThresholds {

    private final JdbcClient jdbc;

    DemoThresholds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void set() {
        jdbc.sql("""
                UPDATE activity_group SET attendance_threshold = 80
                WHERE kind IN ('motivational_workshop', 'educational_workshop')""").update();
        jdbc.sql("UPDATE activity_group SET excused_left_out = true WHERE kind = 'motivational_workshop'")
                .update();
        jdbc.sql("UPDATE activity_group SET making_up = true WHERE kind = 'educational_workshop'")
                .update();
        jdbc.sql("UPDATE activity_group SET closes_after = 3 WHERE kind = 'self_help_group'")
                .update();
    }
}
