package pl.mors.activity.waiting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.access.GroupSight;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItemSource;
import pl.mors.platform.text.Texts;

/** Groups that close, to all or to newcomers, and for which people waited whom nothing has told so. */
@Component
class ClosingCallDesk implements DeskItemSource {

    private final JdbcClient jdbc;
    private final GroupAccess access;

    ClosingCallDesk(JdbcClient jdbc, GroupAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        return access.sightOfWriter().map(sight -> waited(sight, limit)).orElse(List.of());
    }

    private List<DeskItem> waited(GroupSight sight, int limit) {
        return jdbc.sql("""
                        SELECT w.group_id, w.group_name, w.closed_on, count(*) AS people
                        FROM closing_to_tell w
                        WHERE (:ledBy::uuid IS NULL OR EXISTS (SELECT FROM group_facilitator f
                                WHERE f.organisation_id = w.organisation_id AND f.group_id = w.group_id
                                    AND f.membership_id = :ledBy AND f.ended_at IS NULL))
                            AND (NOT w.hidden_membership OR EXISTS (SELECT FROM group_facilitator f
                                WHERE f.organisation_id = w.organisation_id AND f.group_id = w.group_id
                                    AND f.membership_id = :self AND f.ended_at IS NULL))
                        GROUP BY w.group_id, w.group_name, w.closed_on
                        ORDER BY w.closed_on, w.group_name, w.group_id LIMIT :limit
                        """)
                .params(sight.params())
                .param("limit", limit)
                .query((row, number) -> DeskItem.due(
                        Kind.ATTENDANCE,
                        row.getObject("closed_on", LocalDate.class),
                        "activity.desk.list-closed",
                        List.of(row.getString("group_name"), Texts.n("activity.call.people", row.getLong("people"))),
                        ActivityUrls.closingCalls(new GroupId(row.getObject("group_id", UUID.class)))))
                .list();
    }
}
