package pl.mors.activity.holiday;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.access.GroupSight;
import pl.mors.activity.holiday.Holiday.Notified;
import pl.mors.platform.DateRange;

/** Reads which holiday activities there are and which of them were notified. */
@Repository
@Transactional(readOnly = true)
public class HolidayQueries {

    private final JdbcClient jdbc;

    HolidayQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a group that are not over on a day, in order of time. */
    public List<Holiday> ofGroup(GroupId group, LocalDate today) {
        return find(group.value(), null, today);
    }

    /** Those of all groups in reach that are not over on a day, in order of time. */
    List<Holiday> all(LocalDate today, GroupSight sight) {
        return find(null, sight.onlyLedBy(), today);
    }

    private record Key(UUID id, String name) {}

    private record Told(DateRange days, Notified notified) {}

    private static final class OfGroup {

        private final SortedMap<LocalDate, Boolean> nights = new TreeMap<>();
        private final List<Told> told = new ArrayList<>();
    }

    private List<Holiday> find(@Nullable UUID group, @Nullable UUID ledBy, LocalDate today) {
        Map<Key, OfGroup> groups = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT h.group_id, h.group_name, h.day, h.night, n.id AS notice_id, n.period::text AS days, n.notified_on, n.number
                        FROM (
                                SELECT organisation_id, group_id, group_name, day, bool_or(overnight) AS night FROM holiday_day
                                WHERE (:group::uuid IS NULL OR group_id = :group) AND day >= :since
                                    AND (:ledBy::uuid IS NULL OR EXISTS (SELECT FROM group_facilitator f
                                        WHERE f.organisation_id = holiday_day.organisation_id AND f.group_id = holiday_day.group_id
                                            AND f.membership_id = :ledBy AND f.ended_at IS NULL))
                                GROUP BY organisation_id, group_id, group_name, day
                            ) h
                            LEFT JOIN known_holiday_notice n ON n.organisation_id = h.organisation_id
                                AND n.group_id = h.group_id AND n.period @> h.day
                        ORDER BY h.day, h.group_name, h.group_id, n.recorded_at
                        """)
                .param("group", group)
                .param("ledBy", ledBy)
                .param("since", today.minusMonths(3))
                .query(row -> {
                    add(row, groups);
                });
        return groups.entrySet().stream()
                .flatMap(one -> HolidayNotice.of(one.getValue().nights).stream()
                        .filter(days -> !days.last().isBefore(today))
                        .map(days -> holiday(one.getKey(), days, one.getValue().told)))
                .sorted(Comparator.comparing(Holiday::first).thenComparing(Holiday::groupName))
                .toList();
    }

    private static void add(ResultSet row, Map<Key, OfGroup> groups) throws SQLException {
        var key = new Key(row.getObject("group_id", UUID.class), row.getString("group_name"));
        var group = groups.computeIfAbsent(key, one -> new OfGroup());
        group.nights.put(row.getObject("day", LocalDate.class), row.getBoolean("night"));
        var days = row.getString("days");
        if (days != null) {
            group.told.add(new Told(
                    DateRange.ofSql(days),
                    new Notified(
                            row.getObject("notice_id", UUID.class),
                            row.getObject("notified_on", LocalDate.class),
                            row.getString("number"))));
        }
    }

    /** A notification counts for the days that it named; a longer activity is another one. */
    private static Holiday holiday(Key group, HolidayNotice.Days days, List<Told> told) {
        var notified = told.stream()
                .filter(one -> one.days().contains(days.first()) && one.days().contains(days.last()))
                .map(Told::notified)
                .reduce((earlier, later) -> later)
                .orElse(null);
        return new Holiday(
                new GroupId(group.id()), group.name(), days.first(), days.last(), days.form(), days.dueOn(), notified);
    }
}
