package pl.mors.participant.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.ParticipationId;
import pl.mors.participant.ParticipationState;
import pl.mors.participant.followup.ExitDataDeadline;
import pl.mors.person.PersonId;
import pl.mors.platform.Coded;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Slice;
import pl.mors.programme.Programme;

/** The participants of a programme in the order of the register: one statement, whatever the filter and the rows. */
@Repository
@Transactional(readOnly = true)
class RosterQueries {

    private static final int PAGE_SIZE = 50;

    /** By name through the owner's function, which uses the trigram index under row-level security. */
    private static final String BY_NAME = """
            search_participants(:programme, :fragment, :searched, :edge, :backwards) f""";

    /** Everybody, along the index of names. */
    private static final String EVERYBODY = """
            (SELECT a.id AS participation_id, p.id AS person_id, p.given_name, p.family_name
            FROM person p JOIN participation a ON a.organisation_id = p.organisation_id AND a.person_id = p.id
                AND a.programme_id = :programme) f""";

    private final JdbcClient jdbc;

    RosterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Slice<RosterRow> page(Programme programme, RosterFilter filter, Cursor cursor) {
        return Slice.beyond(
                cursor, PAGE_SIZE, RosterRow::person, place -> rows(programme, filter, place, PAGE_SIZE + 1));
    }

    /** The whole list, for a file. */
    List<RosterRow> all(Programme programme, RosterFilter filter) {
        return rows(programme, filter, Cursor.start(), null);
    }

    private List<RosterRow> rows(Programme programme, RosterFilter filter, Cursor cursor, @Nullable Integer limit) {
        var params = params(programme, filter, cursor);
        params.put("limit", limit);
        params.put("searched", filter.narrowsFurther() ? null : limit);
        var direction = cursor.backwards() ? "DESC" : "";
        return jdbc.sql("""
                        SELECT f.participation_id, f.person_id, f.given_name, f.family_name, s.number, s.state,
                            s.declared_on, s.started_on, s.last_support_on,
                            CASE WHEN x.id IS NULL AND s.started_on IS NOT NULL THEN s.exited_on + :exitDataDays::int END AS follow_up_due_on
                        FROM %s
                            JOIN participation_state s ON s.participation_id = f.participation_id
                            LEFT JOIN known_exit_situation x ON x.participation_id = f.participation_id
                        WHERE true %s
                        ORDER BY f.family_name COLLATE polish %3$s, f.given_name COLLATE polish %3$s, f.person_id %3$s
                        LIMIT :limit""".formatted(
                                filter.searchesByName() ? BY_NAME : EVERYBODY, conditions(filter, cursor), direction))
                .params(params)
                .query(RosterQueries::row)
                .list();
    }

    private static String conditions(RosterFilter filter, Cursor cursor) {
        var conditions = new StringBuilder();
        if (!cursor.isStart() && !filter.searchesByName()) {
            conditions
                    .append("AND (f.family_name, f.given_name, f.person_id) ")
                    .append(cursor.backwards() ? "<" : ">")
                    .append(" (SELECT family_name, given_name, id FROM person WHERE id = :edge) ");
        }
        filter.number().ifPresent(number -> conditions.append("AND s.number = :number "));
        if (filter.state() != null) {
            conditions.append("AND s.state = :state ");
        }
        if (filter.community() != null) {
            conditions.append("AND s.community_id = :community ");
        }
        if (filter.people() != null) {
            conditions.append("AND f.person_id = ANY (:people) ");
        }
        return conditions.toString();
    }

    private static Map<String, @Nullable Object> params(Programme programme, RosterFilter filter, Cursor cursor) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("programme", programme.id().value());
        params.put("exitDataDays", ExitDataDeadline.days(programme).orElse(null));
        params.put("fragment", filter.fragment());
        params.put("number", filter.number().orElse(null));
        params.put("backwards", cursor.backwards());
        params.put("edge", cursor.id());
        Optional.ofNullable(filter.state()).ifPresent(state -> params.put("state", state.code()));
        Optional.ofNullable(filter.community()).ifPresent(one -> params.put("community", one.value()));
        Optional.ofNullable(filter.people())
                .ifPresent(people -> params.put(
                        "people", people.stream().map(PersonId::value).toArray(UUID[]::new)));
        return params;
    }

    private static RosterRow row(ResultSet row, int number) throws SQLException {
        return new RosterRow(
                new ParticipationId(row.getObject("participation_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getInt("number"),
                row.getString("given_name"),
                row.getString("family_name"),
                Coded.of(ParticipationState.class, row.getString("state")),
                row.getObject("declared_on", LocalDate.class),
                row.getObject("started_on", LocalDate.class),
                row.getObject("last_support_on", LocalDate.class),
                row.getObject("follow_up_due_on", LocalDate.class));
    }
}
