package pl.mors.activity.remote;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.activity.SessionId;
import pl.mors.activity.remote.RecordTraces.NewMail;
import pl.mors.document.FileId;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

@Repository
class RemoteRepository {

    private final JdbcClient jdbc;

    RemoteRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The link that held until now holds no more. */
    void dropLink(SessionId session) {
        jdbc.sql("""
                UPDATE remote_session SET superseded_at = clock_timestamp()
                WHERE session_id = :session AND superseded_at IS NULL
                """).param("session", session.value()).update();
    }

    void addLink(SessionId session, String link) {
        jdbc.sql("""
                INSERT INTO remote_session (organisation_id, id, session_id, link)
                VALUES (current_organisation(), :id, :session, :link)
                """)
                .param("id", Ids.next())
                .param("session", session.value())
                .param("link", link)
                .update();
    }

    UUID addReport(SessionId session, FileId file) {
        var report = Ids.next();
        jdbc.sql("""
                INSERT INTO remote_report (organisation_id, id, session_id, file_id)
                VALUES (current_organisation(), :id, :session, :file)
                """)
                .param("id", report)
                .param("session", session.value())
                .param("file", file.value())
                .update();
        return report;
    }

    /** @return the ids of the lines, in their order */
    List<UUID> addLines(UUID report, List<PlatformReport.Line> lines) {
        var ids = lines.stream().map(line -> Ids.next()).toList();
        jdbc.sql("""
                        INSERT INTO remote_log (organisation_id, id, report_id, number, login_name, login_email, joined_at, left_at)
                        SELECT current_organisation(), t.id, :report, t.number, t.name, t.email, t.joined_at, t.left_at
                        FROM unnest(:ids::uuid[], :numbers::int[], :names::text[], :emails::text[], :joined::timestamptz[],
                            :left::timestamptz[]) AS t (id, number, name, email, joined_at, left_at)
                        """)
                .param("report", report)
                .param("ids", ids.toArray(UUID[]::new))
                .param(
                        "numbers",
                        lines.stream().map(PlatformReport.Line::number).toArray(Integer[]::new))
                .param("names", lines.stream().map(PlatformReport.Line::name).toArray(String[]::new))
                .param("emails", lines.stream().map(PlatformReport.Line::email).toArray(String[]::new))
                .param(
                        "joined",
                        lines.stream().map(line -> line.joinedAt().toString()).toArray(String[]::new))
                .param(
                        "left",
                        lines.stream().map(line -> line.leftAt().toString()).toArray(String[]::new))
                .update();
        return ids;
    }

    void nameOwner(UUID line, PersonId person, boolean byHand) {
        jdbc.sql("""
                WITH moment AS MATERIALIZED (SELECT clock_timestamp() AS at), outdated AS (
                    UPDATE remote_log_owner o SET superseded_at = m.at FROM moment m
                    WHERE o.log_id = :line AND o.superseded_at IS NULL RETURNING o.id
                )
                INSERT INTO remote_log_owner (organisation_id, id, log_id, person_id, by_hand, recorded_at)
                SELECT current_organisation(), :id, :line, :person, :byHand, m.at FROM moment m
                WHERE (SELECT count(*) FROM outdated) >= 0
                """)
                .param("id", Ids.next())
                .param("line", line)
                .param("person", person.value())
                .param("byHand", byHand)
                .update();
    }

    /** Whose it was until now it is not. */
    void dropOwner(UUID line) {
        jdbc.sql(
                        "UPDATE remote_log_owner SET superseded_at = clock_timestamp() WHERE log_id = :line AND superseded_at IS NULL")
                .param("line", line)
                .update();
    }

    void addMail(SessionId session, NewMail mail, @Nullable FileId file) {
        jdbc.sql("""
                WITH moment AS MATERIALIZED (SELECT clock_timestamp() AS at), outdated AS (
                    UPDATE remote_mail o SET superseded_at = m.at FROM moment m
                    WHERE o.session_id = :session AND o.person_id = :person AND o.moment = :moment AND o.superseded_at IS NULL
                    RETURNING o.id
                )
                INSERT INTO remote_mail (organisation_id, id, session_id, person_id, moment, sender, sent_at, service_name, full_name,
                    file_id, recorded_at)
                SELECT current_organisation(), :id, :session, :person, :moment, :sender, :sentAt, :service, g.name, :file, m.at
                FROM moment m JOIN session s ON s.id = :session
                    JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                WHERE (SELECT count(*) FROM outdated) >= 0
                """)
                .param("id", Ids.next())
                .param("session", session.value())
                .param("person", mail.person().value())
                .param("moment", mail.moment().code())
                .param("sender", mail.sender())
                .param("sentAt", mail.sentAt().atOffset(ZoneOffset.UTC))
                .param("service", mail.serviceName())
                .param("file", file == null ? null : file.value())
                .update();
    }

    /** @return whether it stood until now */
    boolean takeMailBack(UUID mail, String reason) {
        return jdbc.sql("""
                        WITH taken AS (
                            INSERT INTO remote_trace_taken_back (organisation_id, id, mail_id, reason)
                            SELECT organisation_id, :id, id, :reason FROM remote_mail WHERE id = :mail AND superseded_at IS NULL
                            RETURNING organisation_id, mail_id, recorded_at
                        )
                        UPDATE remote_mail m SET superseded_at = t.recorded_at FROM taken t
                        WHERE m.organisation_id = t.organisation_id AND m.id = t.mail_id
                        """)
                        .param("id", Ids.next())
                        .param("mail", mail)
                        .param("reason", reason)
                        .update()
                > 0;
    }

    /** Its lines are nobody's from then on. @return whether it stood until now */
    boolean takeReportBack(UUID report, String reason) {
        boolean taken = jdbc.sql("""
                        INSERT INTO remote_trace_taken_back (organisation_id, id, report_id, reason)
                        VALUES (current_organisation(), :id, :report, :reason)
                        ON CONFLICT (organisation_id, report_id) DO NOTHING
                        """)
                        .param("id", Ids.next())
                        .param("report", report)
                        .param("reason", reason)
                        .update()
                > 0;
        if (taken) {
            jdbc.sql("""
                    UPDATE remote_log_owner o SET superseded_at = b.recorded_at
                    FROM remote_log l, remote_trace_taken_back b
                    WHERE l.organisation_id = o.organisation_id AND l.id = o.log_id AND l.report_id = :report
                        AND b.organisation_id = l.organisation_id AND b.report_id = l.report_id AND o.superseded_at IS NULL
                    """).param("report", report).update();
        }
        return taken;
    }
}
