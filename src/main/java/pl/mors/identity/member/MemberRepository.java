package pl.mors.identity.member;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.identity.BearerToken;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.platform.Coded;
import pl.mors.platform.Ids;

@Repository
@Transactional
class MemberRepository {

    /** Accounts with a password are not told from those without one by the application's login; an unused link tells them. */
    private static final String SELECT = """
            SELECT m.id, a.display_name, a.email, m.roles, m.ended_at,
                EXISTS (SELECT FROM account_invitation i WHERE i.membership_id = m.id)
                    AND NOT EXISTS (SELECT FROM account_invitation i WHERE i.membership_id = m.id AND i.used_at IS NOT NULL)
                    AS invited
            FROM membership m JOIN account a ON a.id = m.account_id
            """;

    private final JdbcClient jdbc;

    MemberRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those who get in first, then by name. */
    @Transactional(readOnly = true)
    List<Member> all() {
        return jdbc.sql(SELECT + "ORDER BY m.ended_at IS NOT NULL, a.display_name COLLATE polish, m.id")
                .query(MemberRepository::member)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<Member> find(MembershipId id) {
        return jdbc.sql(SELECT + "WHERE m.id = :id")
                .param("id", id.value())
                .query(MemberRepository::member)
                .optional();
    }

    /** Of one e-mail address, the one that lives. */
    @Transactional(readOnly = true)
    Optional<Member> findLive(String email) {
        return jdbc.sql(SELECT + "WHERE lower(a.email) = lower(:email) AND m.ended_at IS NULL")
                .param("email", email)
                .query(MemberRepository::member)
                .optional();
    }

    /** Two who change the organisation's accounts at once wait for each other, so that an administrator is always left. */
    void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended('members ' || current_organisation(), 0))")
                .query(row -> {});
    }

    void changeRoles(MembershipId id, Collection<Role> roles) {
        jdbc.sql("UPDATE membership SET roles = :roles WHERE id = :id")
                .param("roles", roles.stream().map(Role::code).sorted().toArray(String[]::new))
                .param("id", id.value())
                .update();
    }

    void end(MembershipId id, Instant moment) {
        jdbc.sql("UPDATE membership SET ended_at = :moment WHERE id = :id AND ended_at IS NULL")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    void restore(MembershipId id) {
        jdbc.sql("UPDATE membership SET ended_at = NULL WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    void invite(MembershipId id, BearerToken key, Instant until) {
        jdbc.sql("""
                        INSERT INTO account_invitation (organisation_id, id, membership_id, key_digest, expires_at)
                        VALUES (current_organisation(), :id, :membership, :digest, :until)""")
                .param("id", Ids.next())
                .param("membership", id.value())
                .param("digest", key.digest())
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional(readOnly = true)
    Optional<Invited> invited(BearerToken key) {
        return jdbc.sql("SELECT account_id, email, display_name, organisation_name FROM invited_account(:digest)")
                .param("digest", key.digest())
                .query((row, number) -> new Invited(
                        row.getObject("account_id", UUID.class),
                        row.getString("email"),
                        row.getString("display_name"),
                        row.getString("organisation_name")))
                .optional();
    }

    /** Whether the link still was somebody's. */
    boolean setPassword(BearerToken key, String hash) {
        return jdbc.sql("SELECT set_invited_password(:digest, :hash)")
                .param("digest", key.digest())
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    /** Who a link is for. */
    record Invited(UUID account, String email, String displayName, String organisationName) {}

    private static Member member(ResultSet row, int number) throws SQLException {
        Array roles = row.getArray("roles");
        var state = row.getObject("ended_at") != null
                ? Member.State.ENDED
                : row.getBoolean("invited") ? Member.State.INVITED : Member.State.ACTIVE;
        return new Member(
                new MembershipId(row.getObject("id", UUID.class)),
                row.getString("display_name"),
                row.getString("email"),
                Arrays.stream((String[]) roles.getArray())
                        .map(code -> Coded.of(Role.class, code))
                        .sorted()
                        .toList(),
                state);
    }
}
