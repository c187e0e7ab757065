package pl.mors.activity.desk;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.identity.MembersWork;
import pl.mors.identity.MembershipId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;

/** The groups that a colleague leads, and those of which they were given single sessions to come. */
@Component
class GroupsOfMember implements MembersWork {

    private final JdbcClient jdbc;
    private final BusinessDate date;

    GroupsOfMember(JdbcClient jdbc, BusinessDate date) {
        this.jdbc = jdbc;
        this.date = date;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> work(MembershipId member) {
        return jdbc.sql("""
                        SELECT g.name, count(DISTINCT s.id) FILTER (WHERE l.session_id IS NOT NULL) AS sessions
                        FROM activity_group g
                            LEFT JOIN group_facilitator f ON f.organisation_id = g.organisation_id AND f.group_id = g.id
                                AND f.membership_id = :member AND f.ended_at IS NULL
                            LEFT JOIN (session s JOIN calendar_entry e ON e.organisation_id = s.organisation_id
                                    AND e.id = s.entry_id AND e.on_day >= :today)
                                ON s.organisation_id = g.organisation_id AND s.group_id = g.id AND s.status = 'planned'
                            LEFT JOIN session_leader l ON l.organisation_id = s.organisation_id AND l.session_id = s.id
                                AND l.membership_id = :member
                        WHERE (g.closed_on IS NULL OR g.closed_on > :today) AND (f.id IS NOT NULL OR l.session_id IS NOT NULL)
                        GROUP BY g.id, g.name ORDER BY g.name, g.id
                        """)
                .param("member", member.value())
                .param("today", date.today())
                .query((row, number) -> Texts.t(
                        "activity.member.leads",
                        row.getString("name"),
                        Texts.n("activity.session.count", row.getLong("sessions"))))
                .list();
    }
}
