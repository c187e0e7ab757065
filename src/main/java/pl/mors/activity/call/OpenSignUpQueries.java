package pl.mors.activity.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.call.Concerned.Call;
import pl.mors.notification.EmailChannel;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Language;

/** Reads which sign-ups without an answer a change concerns, and whether those who sent them know. */
@Repository
@Transactional(readOnly = true)
class OpenSignUpQueries {

    private final JdbcClient jdbc;
    private final EmailChannel mail;

    OpenSignUpQueries(JdbcClient jdbc, EmailChannel mail) {
        this.jdbc = jdbc;
        this.mail = mail;
    }

    /**
     * In the order in which they came; of a session that was changed again, who has no later news. Whoever asked for a call gave no
     * address to write to.
     */
    List<OpenSignUp> signUps(SessionChange change, LocalDate today) {
        return jdbc.sql("""
                        SELECT n.sign_up_id, concat_ws(' ', n.given_name, n.family_name) AS name, n.guardian, n.phone,
                            CASE WHEN n.wish <> 'call' THEN n.email END AS email, n.language, n.written, n.failed,
                            n.call_result, n.called_at, a.display_name
                        FROM sign_up_notice_state n LEFT JOIN account a ON a.id = n.called_by
                        WHERE n.session_id = ANY (:sessions) AND n.expires_on >= :today
                            AND n.id IN (SELECT id FROM latest_notice WHERE session_id = ANY (:sessions))
                        ORDER BY n.sign_up_id
                        """)
                .param("sessions", change.sessionIds())
                .param("today", today)
                .query((row, number) -> new OpenSignUp(
                        row.getObject("sign_up_id", UUID.class),
                        row.getString("name"),
                        row.getString("guardian"),
                        row.getString("phone"),
                        mail.isSet() ? row.getString("email") : null,
                        Language.of(Locale.forLanguageTag(row.getString("language"))),
                        row.getBoolean("written"),
                        row.getBoolean("failed"),
                        call(row)))
                .list();
    }

    private static @Nullable Call call(ResultSet row) throws SQLException {
        var result = row.getString("call_result");
        return result == null
                ? null
                : new Call(
                        Coded.of(CallResult.class, result),
                        row.getObject("called_at", OffsetDateTime.class).toInstant(),
                        row.getString("display_name"));
    }
}
