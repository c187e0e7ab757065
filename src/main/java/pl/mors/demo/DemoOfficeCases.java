package pl.mors.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.platform.Ids;

/** Cases of the office: the latest call for participants and the internships. Their numbers are the database's. */
final class DemoOfficeCases {

    private final JdbcClient jdbc;
    private final LocalDate today;

    DemoOfficeCases(JdbcClient jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    void add() {
        var calls = addClass("5120", "Nabór uczestników projektów", "B10");
        var internships = addClass("5124", "Staże i praktyki w projektach", "B10");
        for (var round : subjects("SELECT id FROM recruitment_round ORDER BY opens_on DESC, id LIMIT 1")) {
            open(calls, "Nabór uczestników do klubów", round);
        }
        for (var internship : subjects("SELECT id FROM internship ORDER BY id LIMIT 3")) {
            open(internships, "Staż w projekcie", internship);
        }
    }

    private List<UUID> subjects(String sql) {
        return jdbc.sql(sql).query(UUID.class).list();
    }

    private UUID addClass(String symbol, String title, String category) {
        var id = Ids.next();
        jdbc.sql("""
                        INSERT INTO archive_class (organisation_id, id, unit, symbol, title, category)
                        VALUES (current_organisation(), :id, 'DPS', :symbol, :title, :category)""")
                .param("id", id)
                .param("symbol", symbol)
                .param("title", title)
                .param("category", category)
                .update();
        return id;
    }

    private void open(UUID archiveClass, String title, UUID subject) {
        jdbc.sql("""
                        INSERT INTO office_case (organisation_id, id, class_id, title, subject_id, opened_on)
                        VALUES (current_organisation(), :id, :class, :title, :subject, :openedOn)""")
                .param("id", Ids.next())
                .param("class", archiveClass)
                .param("title", title)
                .param("subject", subject)
                .param("openedOn", today)
                .update();
    }
}
