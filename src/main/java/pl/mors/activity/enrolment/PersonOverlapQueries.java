package pl.mors.activity.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.access.GroupSight;
import pl.mors.activity.enrolment.PersonOverlaps.PersonOverlap;
import pl.mors.calendar.TimeRange;
import pl.mors.person.PersonId;

/** Reads where else somebody is expected who is to get a place: a warning to whoever gives it, never a refusal. */
@Repository
@Transactional(readOnly = true)
class PersonOverlapQueries {

    private static final int MOST = 5;

    private final JdbcClient jdbc;

    PersonOverlapQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From a day on. Of a group whose people the reader may not know nothing is said, not even that there is one. */
    PersonOverlaps of(GroupId group, PersonId person, LocalDate from, GroupSight sight) {
        var all = new AtomicInteger();
        List<PersonOverlap> next = new ArrayList<>();
        jdbc.sql("""
                        SELECT lower(s.period) AS from_at, upper(s.period) AS to_at, g.name, lower(o.period) AS other_from,
                            upper(o.period) AS other_to, count(*) OVER () AS all_overlaps
                        FROM session s
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN session o ON o.organisation_id = s.organisation_id AND o.group_id <> s.group_id
                                AND o.status = 'planned' AND o.period && s.period
                            JOIN activity_group g ON g.organisation_id = o.organisation_id AND g.id = o.group_id
                                AND (:allNames AND NOT g.hidden_membership
                                    OR (:allNames OR :ownNames) AND EXISTS (SELECT FROM group_facilitator f
                                        WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                                            AND f.membership_id = :self AND f.ended_at IS NULL))
                        WHERE s.group_id = :group AND s.status = 'planned' AND e.on_day >= :from
                            AND EXISTS (SELECT FROM place_span m WHERE m.organisation_id = o.organisation_id
                                AND m.group_id = o.group_id AND m.person_id = :person AND m.from_on <= e.on_day
                                AND m.until_on > e.on_day)
                        ORDER BY s.period, o.period, g.name LIMIT :limit
                        """)
                .param("allNames", sight.allNames())
                .param("ownNames", sight.ownNames())
                .param("self", sight.membership())
                .param("group", group.value())
                .param("person", person.value())
                .param("from", from)
                .param("limit", MOST)
                .query(row -> {
                    all.set(row.getInt("all_overlaps"));
                    next.add(new PersonOverlap(
                            TimeRange.ofRow(row),
                            row.getString("name"),
                            TimeRange.ofRow(row, "other_from", "other_to")));
                });
        return new PersonOverlaps(all.get(), next);
    }
}
