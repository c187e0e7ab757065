package pl.mors.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.document.FileKind;
import pl.mors.document.FileSource;
import pl.mors.document.FileStore;
import pl.mors.document.StoreFileOutcome.Stored;
import pl.mors.platform.Ids;

/** The latest session of a workshop was remote: the platform's report knows everybody who came but one, and one line is nobody's. */
final class DemoRemote {

    private static final String LINK = "https://spotkania.example.org/warsztat";

    private final JdbcClient jdbc;
    private final FileStore files;

    DemoRemote(JdbcClient jdbc, FileStore files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    void add() {
        jdbc.sql("""
                        SELECT s.id FROM session s
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        WHERE s.status = 'held' AND g.kind IN ('motivational_workshop', 'educational_workshop')
                            AND EXISTS (SELECT FROM known_attendance a WHERE a.organisation_id = s.organisation_id
                                AND a.session_id = s.id AND a.status = 'present')
                        ORDER BY e.on_day DESC, s.id LIMIT 1
                        """).query(UUID.class).optional().ifPresent(session -> {
            jdbc.sql("""
                            INSERT INTO remote_session (organisation_id, id, session_id, link)
                            VALUES (current_organisation(), :id, :session, :link)
                            """)
                    .param("id", Ids.next())
                    .param("session", session)
                    .param("link", LINK)
                    .update();
            report(session);
        });
    }

    private void report(UUID session) {
        var report = Ids.next();
        var file = ((Stored) files.store(
                        FileKind.FORM,
                        "raport.csv",
                        FileSource.of("Imię i nazwisko;E-mail;Wejście;Wyjście\n".getBytes(StandardCharsets.UTF_8))))
                .id();
        jdbc.sql("""
                        INSERT INTO remote_report (organisation_id, id, session_id, file_id)
                        VALUES (current_organisation(), :id, :session, :file)
                        """)
                .param("id", report)
                .param("session", session)
                .param("file", file.value())
                .update();
        jdbc.sql("""
                        WITH came AS (
                            SELECT p.id, p.given_name || ' ' || p.family_name AS name,
                                row_number() OVER (ORDER BY p.family_name, p.given_name, p.id) - 1 AS number
                            FROM known_attendance a JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.person_id
                            WHERE a.session_id = :session AND a.status = 'present'
                        ), logs AS (
                            INSERT INTO remote_log (organisation_id, id, report_id, number, login_name, login_email, joined_at, left_at)
                            SELECT current_organisation(), gen_random_uuid(), :report, l.number, l.name, '', lower(e.period),
                                upper(e.period) - l.early
                            FROM session s
                                JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                                CROSS JOIN (SELECT number, name, interval '5 minutes' AS early FROM came WHERE number > 0
                                    UNION ALL SELECT 1000, 'Tablet w świetlicy', interval '40 minutes') l
                            WHERE s.id = :session RETURNING id, number
                        )
                        INSERT INTO remote_log_owner (organisation_id, id, log_id, person_id, by_hand)
                        SELECT current_organisation(), gen_random_uuid(), l.id, c.id, false
                        FROM logs l JOIN came c ON c.number = l.number
                        """).param("session", session).param("report", report).update();
    }
}
