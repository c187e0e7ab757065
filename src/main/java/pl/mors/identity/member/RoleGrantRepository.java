package pl.mors.identity.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.platform.Coded;
import pl.mors.platform.Ids;

/** Roles that open data about people, as they were given. */
@Repository
@Transactional
class RoleGrantRepository {

    private final JdbcClient jdbc;

    RoleGrantRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(MembershipId membership, Collection<Role> roles, LocalDate today) {
        jdbc.sql("""
                        INSERT INTO role_grant (organisation_id, id, membership_id, roles, granted_on)
                        VALUES (current_organisation(), :id, :membership, :roles, :today)""")
                .param("id", Ids.next())
                .param("membership", membership.value())
                .param("roles", roles.stream().map(Role::code).sorted().toArray(String[]::new))
                .param("today", today)
                .update();
    }

    /** Of members who still have the role and get in, the newest first; without those that this account gave. */
    @Transactional(readOnly = true)
    List<Grant> ofOthers(UUID account, LocalDate since, int limit) {
        return jdbc.sql("""
                        SELECT a.display_name, g.granted_on, role.code
                        FROM role_grant g CROSS JOIN LATERAL unnest(g.roles) AS role (code)
                            JOIN membership m ON m.organisation_id = g.organisation_id AND m.id = g.membership_id
                            JOIN account a ON a.id = m.account_id
                        WHERE g.granted_on >= :since AND g.granted_by IS DISTINCT FROM :account
                            AND m.ended_at IS NULL AND role.code = ANY (m.roles)
                        ORDER BY g.granted_on DESC, g.id, role.code LIMIT :limit""")
                .param("since", since)
                .param("account", account)
                .param("limit", limit)
                .query((row, number) -> new Grant(
                        row.getString("display_name"),
                        row.getObject("granted_on", LocalDate.class),
                        Coded.of(Role.class, row.getString("code"))))
                .list();
    }

    /** One role of one member. */
    record Grant(String displayName, LocalDate grantedOn, Role role) {}
}
