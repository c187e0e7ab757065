package pl.mors.activity.threshold;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.access.GroupSight;
import pl.mors.activity.threshold.AttendanceThreshold.Attainment;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;
import pl.mors.platform.text.Texts;

/** Warns while it still helps: of people who will not complete a course when they miss one more session. */
@Component
class ThresholdDesk implements DeskItemSource {

    private final JdbcClient jdbc;
    private final GroupAccess access;

    ThresholdDesk(JdbcClient jdbc, GroupAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** A group, and whether the reader leads it. */
    private record Course(GroupId group, String name, boolean own) {}

    @Override
    @Transactional(readOnly = true)
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        return access.sightOfWriter().map(sight -> waiting(today, sight, limit)).orElse(List.of());
    }

    private List<DeskItem> waiting(LocalDate today, GroupSight sight, int limit) {
        var inDanger = new LinkedHashMap<Course, Long>();
        jdbc.sql("""
                        SELECT g.id, g.name, g.attendance_threshold, g.excused_left_out,
                        """ + ThresholdQueries.SUMS + """
                            , EXISTS (SELECT FROM group_facilitator f WHERE f.organisation_id = g.organisation_id
                                AND f.group_id = g.id AND f.membership_id = :self AND f.ended_at IS NULL) AS own
                        FROM activity_group g
                            JOIN attendance_time t ON t.organisation_id = g.organisation_id AND t.group_id = g.id
                        WHERE g.attendance_threshold IS NOT NULL AND (g.closed_on IS NULL OR g.closed_on > :today)
                            AND (:ledBy::uuid IS NULL OR EXISTS (SELECT FROM group_facilitator f
                                WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                                    AND f.membership_id = :ledBy AND f.ended_at IS NULL))
                        GROUP BY g.organisation_id, g.id, t.person_id ORDER BY g.name, g.id
                        """)
                .param("today", today)
                .params(sight.params())
                .query((RowCallbackHandler) row -> {
                    var threshold = new AttendanceThreshold(
                            row.getInt("attendance_threshold"), row.getBoolean("excused_left_out"));
                    if (threshold.attainment(ThresholdQueries.time(row)) == Attainment.IN_DANGER) {
                        inDanger.merge(course(row), 1L, Long::sum);
                    }
                });
        return inDanger.entrySet().stream()
                .map(one -> item(one.getKey(), one.getValue()))
                .limit(limit)
                .toList();
    }

    private static Course course(ResultSet row) throws SQLException {
        return new Course(new GroupId(row.getObject("id", UUID.class)), row.getString("name"), row.getBoolean("own"));
    }

    private static DeskItem item(Course course, long people) {
        return DeskItem.open(
                        Kind.ATTENDANCE,
                        Urgency.SOON,
                        "activity.desk.threshold",
                        List.of(course.name(), Texts.n("activity.people", people)),
                        ActivityUrls.threshold(course.group()))
                .ownIf(course.own());
    }
}
