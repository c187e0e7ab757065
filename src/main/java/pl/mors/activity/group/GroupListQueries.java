package pl.mors.activity.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.access.GroupSight;
import pl.mors.platform.DateRange;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Slice;

/** Reads the list of groups, as far as the reader sees. */
@Repository
@Transactional(readOnly = true)
public class GroupListQueries {

    static final int PAGE_SIZE = 50;

    private final JdbcClient jdbc;

    GroupListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which groups of the present and the past are listed. */
    enum State {
        OPEN,
        CLOSED,
        ALL
    }

    /**
     * What the list is narrowed down to; null for everything.
     *
     * @param words in the name; empty for all
     */
    record Filter(
            String words,
            @Nullable String programmeCode,
            @Nullable String kind,
            State state) {}

    /**
     * A row of the list, as of a day.
     *
     * @param programmePeriod when the group runs under that programme
     */
    public record GroupRow(
            GroupId id,
            String kind,
            String name,
            @Nullable String programmeCode,
            @Nullable DateRange programmePeriod,
            @Nullable Integer capacity,
            int members,
            @Nullable LocalDate closedOn) {

        /** How many more people it has than places. */
        public int over() {
            return capacity == null ? 0 : Math.max(0, members - capacity);
        }
    }

    Slice<GroupRow> list(Filter filter, Cursor cursor, GroupSight sight, LocalDate today) {
        return Slice.beyond(cursor, PAGE_SIZE, GroupRow::id, place -> rows(filter, place, sight, today));
    }

    private List<GroupRow> rows(Filter filter, Cursor cursor, GroupSight sight, LocalDate today) {
        return jdbc.sql("""
                        SELECT g.id, g.kind, g.name, g.capacity, g.closed_on, p.code, gp.period::text AS period,
                            (SELECT count(*) FROM place_span e WHERE e.organisation_id = g.organisation_id
                                AND e.group_id = g.id AND e.from_on <= :today AND e.until_on > :today) AS members
                        FROM activity_group g
                            LEFT JOIN LATERAL (SELECT gp.programme_id, gp.period FROM group_programme gp
                                WHERE gp.organisation_id = g.organisation_id AND gp.group_id = g.id
                                    AND lower(gp.period) <= :today ORDER BY lower(gp.period) DESC LIMIT 1) gp ON true
                            LEFT JOIN programme p ON p.organisation_id = g.organisation_id AND p.id = gp.programme_id
                        WHERE (:ledBy::uuid IS NULL OR EXISTS (SELECT FROM group_facilitator f
                                WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                                    AND f.membership_id = :ledBy AND f.ended_at IS NULL))
                            AND (:words = '' OR strpos(fold(g.name), fold(:words)) > 0)
                            AND (:closed::boolean IS NULL OR coalesce(g.closed_on <= :today, false) = :closed)
                            AND (:kind::text IS NULL OR g.kind = :kind)
                            AND (:programme::text IS NULL OR p.code = :programme)
                            AND (:edge::uuid IS NULL OR (g.name, g.id) %s (SELECT name, id FROM activity_group WHERE id = :edge))
                        ORDER BY g.name %s, g.id %s LIMIT :limit
                        """.formatted(
                                cursor.backwards() ? "<" : ">",
                                cursor.backwards() ? "DESC" : "ASC",
                                cursor.backwards() ? "DESC" : "ASC"))
                .param("today", today)
                .param("ledBy", sight.onlyLedBy())
                .param("words", filter.words())
                .param("closed", closed(filter.state()))
                .param("kind", filter.kind())
                .param("programme", filter.programmeCode())
                .param("edge", cursor.id())
                .param("limit", PAGE_SIZE + 1)
                .query(GroupListQueries::groupRow)
                .list();
    }

    private static @Nullable Boolean closed(State state) {
        return switch (state) {
            case OPEN -> false;
            case CLOSED -> true;
            case ALL -> null;
        };
    }

    private static GroupRow groupRow(ResultSet row, int number) throws SQLException {
        var period = row.getString("period");
        return new GroupRow(
                new GroupId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getString("name"),
                row.getString("code"),
                period == null ? null : DateRange.ofSql(period),
                row.getObject("capacity", Integer.class),
                row.getInt("members"),
                row.getObject("closed_on", LocalDate.class));
    }
}
