package pl.mors.activity.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.calendar.TimeRange;

/** Reads where else the people of a group are expected while it meets: a warning to whoever plans, never a refusal. */
@Repository
@Transactional(readOnly = true)
class OverlapQueries {

    private final JdbcClient jdbc;

    OverlapQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In order of time. Of groups with hidden membership nothing is said: a number would tell who is in them. */
    List<Overlap> of(GroupId group, TimeRange time) {
        return of(group, List.of(time)).getOrDefault(time, List.of());
    }

    /** The same of several times; those at which nobody is expected elsewhere are left out. */
    Map<TimeRange, List<Overlap>> of(GroupId group, List<TimeRange> times) {
        Map<TimeRange, List<Overlap>> overlaps = new HashMap<>();
        jdbc.sql("""
                        SELECT w.from_at, w.to_at, g.name, lower(o.period) AS other_from, upper(o.period) AS other_to,
                            count(DISTINCT n.person_id) AS people
                        FROM unnest(:from::timestamptz[], :to::timestamptz[], :days::date[]) AS w (from_at, to_at, on_day)
                            JOIN activity_group own ON own.id = :group AND NOT own.hidden_membership
                            JOIN session o ON o.organisation_id = own.organisation_id AND o.group_id <> own.id
                                AND o.status IN ('planned', 'held') AND o.period && tstzrange(w.from_at, w.to_at)
                            JOIN activity_group g ON g.organisation_id = o.organisation_id AND g.id = o.group_id
                                AND NOT g.hidden_membership
                            JOIN place_span n ON n.organisation_id = own.organisation_id AND n.group_id = own.id
                                AND n.from_on <= w.on_day AND n.until_on > w.on_day
                            JOIN place_span m ON m.organisation_id = n.organisation_id AND m.group_id = o.group_id
                                AND m.person_id = n.person_id AND m.from_on <= w.on_day AND m.until_on > w.on_day
                        GROUP BY w.from_at, w.to_at, o.id, g.name, o.period ORDER BY w.from_at, o.period, g.name
                        """)
                .param("group", group.value())
                .param(
                        "from",
                        times.stream().map(time -> time.from().toString()).toArray(String[]::new))
                .param("to", times.stream().map(time -> time.to().toString()).toArray(String[]::new))
                .param("days", times.stream().map(time -> time.day().toString()).toArray(String[]::new))
                .query(row -> {
                    overlaps.computeIfAbsent(TimeRange.ofRow(row), wanted -> new ArrayList<>())
                            .add(new Overlap(
                                    row.getString("name"),
                                    TimeRange.ofRow(row, "other_from", "other_to"),
                                    row.getInt("people")));
                });
        return overlaps;
    }
}
