package pl.mors.activity.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;

/**
 * Groups that go on without anybody who leads them: those whose leaders' access all ended, and those with hidden membership, of which
 * nobody else learns what waits. Only the name of the group is told, for whoever may say who leads it.
 */
@Component
class LeaderlessDesk implements DeskItemSource {

    private final JdbcClient jdbc;
    private final CurrentUser user;

    LeaderlessDesk(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        return user.may(DataClass.ORGANISATION, Action.WRITE) ? leaderless(today, limit) : List.of();
    }

    private List<DeskItem> leaderless(LocalDate today, int limit) {
        return jdbc.sql("""
                        SELECT g.id, g.name FROM activity_group g
                        WHERE (g.closed_on IS NULL OR g.closed_on > :today)
                            AND (g.hidden_membership OR EXISTS (SELECT FROM group_facilitator f
                                WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id AND f.ended_at IS NULL))
                            AND NOT EXISTS (SELECT FROM live_facilitator l
                                WHERE l.organisation_id = g.organisation_id AND l.group_id = g.id)
                            AND (EXISTS (SELECT FROM session s
                                    JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                                    WHERE s.organisation_id = g.organisation_id AND s.group_id = g.id AND s.status = 'planned'
                                        AND e.on_day >= :today)
                                OR EXISTS (SELECT FROM place_span n WHERE n.organisation_id = g.organisation_id
                                    AND n.group_id = g.id AND n.until_on > :today))
                        ORDER BY g.name, g.id LIMIT :limit
                        """)
                .param("today", today)
                .param("limit", limit)
                .query((row, number) -> DeskItem.open(
                        Kind.ATTENDANCE,
                        Urgency.SOON,
                        "activity.desk.leaderless",
                        List.of(row.getString("name")),
                        ActivityUrls.changeGroup(new GroupId(row.getObject("id", UUID.class)))))
                .list();
    }
}
