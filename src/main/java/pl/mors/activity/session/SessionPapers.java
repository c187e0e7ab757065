package pl.mors.activity.session;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.document.DocumentUrls;
import pl.mors.platform.Access;

/** What proves a session: signed sheets, reports of platforms, e-mails, photographs, in the order in which they came. */
@Repository
@Transactional(readOnly = true)
class SessionPapers {

    private final JdbcClient jdbc;
    private final Access access;

    SessionPapers(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    List<SessionPaper> of(SessionId session) {
        boolean opens = access.mayOpen(DocumentUrls.EVIDENCE);
        return jdbc.sql("""
                        SELECT p.id, p.kind, p.detail, count(*) AS number, max(p.taken_at) AS taken_at
                        FROM (SELECT kind, taken_at, CASE WHEN kind <> :onGlass THEN id END AS id,
                                CASE WHEN kind <> :onGlass THEN detail END AS detail
                            FROM evidence_of_activity WHERE subject_kind = 'session' AND subject_id = :session AND kind <> 'signed_badges') p
                        GROUP BY p.id, p.kind, p.detail ORDER BY 5, 1
                        """)
                .param("session", session.value())
                .param("onGlass", SessionPaper.ON_GLASS)
                .query((row, number) -> new SessionPaper(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getString("detail"),
                        row.getInt("number"),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                        opens))
                .list();
    }
}
