package pl.mors.website.helpline;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HelpLineRepository {

    private final JdbcClient jdbc;

    HelpLineRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(HelpLineId id, KeepHelpLine.Entry entry, LocalDate checkedOn) {
        bind("""
                        INSERT INTO help_line (organisation_id, id, position, name, phone, hours, languages, checked_on)
                        VALUES (current_organisation(), :id, :position, :name, :phone, :hours, :languages, :checkedOn)
                        """, id, entry, checkedOn).update();
    }

    /** False when the line has another version by now. */
    boolean change(HelpLineId id, int version, KeepHelpLine.Entry entry, LocalDate checkedOn) {
        return bind("""
                        UPDATE help_line SET position = :position, name = :name, phone = :phone, hours = :hours,
                            languages = :languages, checked_on = :checkedOn, version = version + 1
                        WHERE id = :id AND version = :version
                        """, id, entry, checkedOn).param("version", version).update() == 1;
    }

    void check(HelpLineId id, LocalDate checkedOn) {
        jdbc.sql("UPDATE help_line SET checked_on = :checkedOn, version = version + 1 WHERE id = :id")
                .param("id", id.value())
                .param("checkedOn", checkedOn)
                .update();
    }

    private JdbcClient.StatementSpec bind(String sql, HelpLineId id, KeepHelpLine.Entry entry, LocalDate checkedOn) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("position", entry.position())
                .param("name", entry.name())
                .param("phone", entry.phone())
                .param("hours", entry.hours())
                .param("languages", entry.languages())
                .param("checkedOn", checkedOn);
    }
}
