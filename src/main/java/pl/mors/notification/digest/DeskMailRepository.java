package pl.mors.notification.digest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
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
     * @param remindedOn the day on which their deadlines were last looked at
     */
    record Reader(
            MembershipId membership,
            AccountId account,
            String email,
            DeskMailChoice choice,
            @Nullable LocalDate digestOn,
            @Nullable LocalDate remindedOn) {}

    @Transactional(readOnly = true)
    List<Reader> readers() {
        return jdbc.sql("""
                        SELECT m.id, m.account_id, a.email, c.digest, c.remind_days, s.digest_on, s.reminded_on
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

    /** Whether the caller reminds on this day: false when somebody else does. */
    boolean claimReminder(Reader reader, LocalDate day) {
        return jdbc.sql("""
                        INSERT INTO desk_mail_state AS s (organisation_id, id, membership_id, reminded_on)
                        VALUES (current_organisation(), :id, :membership, :day)
                        ON CONFLICT (organisation_id, membership_id) DO UPDATE SET reminded_on = :day
                            WHERE s.reminded_on IS NOT DISTINCT FROM :seen::date""")
                        .param("id", Ids.next())
                        .param("membership", reader.membership().value())
                        .param("day", day)
                        .param("seen", reader.remindedOn())
                        .update()
                > 0;
    }

    /** Whether the member was not reminded of this deadline before. */
    boolean remind(Reader reader, String deadline, LocalDate dueOn) {
        return jdbc.sql("""
                        INSERT INTO desk_reminder (organisation_id, id, membership_id, deadline, due_on)
                        VALUES (current_organisation(), :id, :membership, :deadline, :dueOn) ON CONFLICT DO NOTHING""")
                        .param("id", Ids.next())
                        .param("membership", reader.membership().value())
                        .param("deadline", HexFormat.of().parseHex(deadline))
                        .param("dueOn", dueOn)
                        .update()
                > 0;
    }

    void forgetBefore(Reader reader, LocalDate today) {
        jdbc.sql("DELETE FROM desk_reminder WHERE membership_id = :membership AND due_on < :today")
                .param("membership", reader.membership().value())
                .param("today", today)
                .update();
    }

    private static Reader reader(ResultSet row, int number) throws SQLException {
        return new Reader(
                new MembershipId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("email"),
                new DeskMailChoice(
                        Coded.of(Digest.class, row.getString("digest")), row.getObject("remind_days", Integer.class)),
                row.getObject("digest_on", LocalDate.class),
                row.getObject("reminded_on", LocalDate.class));
    }
}
