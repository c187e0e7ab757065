package pl.mors.notification.digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.identity.DeskMailChoice;
import pl.mors.identity.DeskMailChoice.Digest;
import pl.mors.identity.MembershipId;
import pl.mors.platform.AccountId;
import pl.mors.platform.Coded;
import pl.mors.platform.Ids;

/** Who wants mail about their desk, and how far the job has come with them. */
@Repository
@Transactional
class DeskMailRepository {

    private final JdbcClient jdbc;

    DeskMailRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A member who wants mail.
     *
     * @param digestOn the day of the latest digest
     * @param remindedUntil the latest deadline of which they were reminded
     */
    record Reader(
            MembershipId membership,
            AccountId account,
            String email,
            DeskMailChoice choice,
            @Nullable LocalDate digestOn,
            @Nullable LocalDate remindedUntil) {}

    @Transactional(readOnly = true)
    List<Reader> readers() {
        return jdbc.sql("""
                        SELECT m.id, m.account_id, a.email, c.digest, c.remind_days, s.digest_on, s.reminded_until
                        FROM desk_mail_choice c
                            JOIN membership m ON m.organisation_id = c.organisation_id AND m.id = c.membership_id
                            JOIN account a ON a.id = m.account_id
                            LEFT JOIN desk_mail_state s ON s.organisation_id = c.organisation_id
                                AND s.membership_id = c.membership_id
                        WHERE m.ended_at IS NULL AND a.disabled_at IS NULL
                            AND (c.digest <> 'never' OR c.remind_days IS NOT NULL)
                        ORDER BY m.id""").query(DeskMailRepository::reader).list();
    }

    /** Whether the caller sends the digest of this day: false when somebody else does. */
    boolean claimDigest(Reader reader, LocalDate day) {
        return jdbc.sql("""
                        INSERT INTO desk_mail_state AS s (organisation_id, id, membership_id, digest_on)
                        VALUES (current_organisation(), :id, :membership, :day)
                        ON CONFLICT (organisation_id, membership_id) DO UPDATE SET digest_on = :day
                            WHERE s.digest_on IS NOT DISTINCT FROM :seen::date""")
                        .param("id", Ids.next())
                        .param("membership", reader.membership().value())
                        .param("day", day)
                        .param("seen", reader.digestOn())
                        .update()
                > 0;
    }

    /** Whether the caller reminds of the deadlines up to this one: false when somebody else does. */
    boolean claimReminder(Reader reader, LocalDate until) {
        return jdbc.sql("""
                        INSERT INTO desk_mail_state AS s (organisation_id, id, membership_id, reminded_until)
                        VALUES (current_organisation(), :id, :membership, :until)
                        ON CONFLICT (organisation_id, membership_id) DO UPDATE SET reminded_until = :until
                            WHERE s.reminded_until IS NOT DISTINCT FROM :seen::date""")
                        .param("id", Ids.next())
                        .param("membership", reader.membership().value())
                        .param("until", until)
                        .param("seen", reader.remindedUntil())
                        .update()
                > 0;
    }

    private static Reader reader(ResultSet row, int number) throws SQLException {
        return new Reader(
                new MembershipId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("email"),
                new DeskMailChoice(
                        Coded.of(Digest.class, row.getString("digest")), row.getObject("remind_days", Integer.class)),
                row.getObject("digest_on", LocalDate.class),
                row.getObject("reminded_until", LocalDate.class));
    }
}
