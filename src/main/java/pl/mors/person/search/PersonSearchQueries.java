package pl.mors.person.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.PersonId;
import pl.mors.person.PersonRows;
import pl.mors.platform.Pesel;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Slice;

/** Finds people, a page at a time in the order of the register: one statement whatever is found. */
@Repository
@Transactional(readOnly = true)
class PersonSearchQueries {

    private static final int PAGE_SIZE = 50;

    private static final String BY_NAME = "search_people(:fragment, :size, :edge, :backwards)";

    private final JdbcClient jdbc;

    PersonSearchQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Slice<FoundPerson> byName(String fragment, Cursor cursor, LocalDate today) {
        return slice(cursor, place -> rows(BY_NAME, "", params(fragment, place), place, today));
    }

    /** As {@link #byName}, among these people only. */
    Slice<FoundPerson> byNameAmong(Set<PersonId> people, String fragment, Cursor cursor, LocalDate today) {
        return slice(cursor, place -> {
            var params = params(fragment, place);
            params.put("ids", uuids(people));
            var beyond = place.isStart()
                    ? ""
                    : "AND (p.family_name, p.given_name, p.id) %s (SELECT family_name, given_name, id FROM person WHERE id = :edge)"
                            .formatted(place.backwards() ? "<" : ">");
            var like = "AND p.id = ANY (:ids) AND position(sought_name(:fragment) IN ' ' || p.search_name) > 0 ";
            return rows("person", like + beyond, params, place, today);
        });
    }

    Slice<FoundPerson> byPesel(Pesel pesel, LocalDate today) {
        return slice(
                Cursor.start(),
                start -> rows("person", "AND p.pesel = :pesel", Map.of("pesel", pesel.digits()), start, today));
    }

    Slice<FoundPerson> byIds(Collection<PersonId> people, LocalDate today) {
        return slice(
                Cursor.start(),
                start -> rows("person", "AND p.id = ANY (:ids)", Map.of("ids", uuids(people)), start, today));
    }

    private static Slice<FoundPerson> slice(Cursor cursor, Function<Cursor, List<FoundPerson>> beyond) {
        return Slice.beyond(cursor, PAGE_SIZE, FoundPerson::id, beyond);
    }

    /** Found people with where they live now, nearest to the cursor first. */
    private List<FoundPerson> rows(String from, String where, Map<String, ?> params, Cursor cursor, LocalDate today) {
        return jdbc.sql("""
                        SELECT p.id, p.given_name, p.family_name, p.date_of_birth, p.pesel,
                            r.valid_from, r.place_of_stay, r.street, r.building, r.flat, r.postcode, r.locality,
                            r.district, r.municipality, r.county, r.voivodeship, r.urbanisation
                        FROM %s p LEFT JOIN LATERAL (
                            SELECT * FROM known_residence WHERE person_id = p.id AND valid_from <= :today
                            ORDER BY valid_from DESC LIMIT 1) r ON true
                        WHERE true %s
                        ORDER BY p.family_name %3$s, p.given_name %3$s, p.id %3$s
                        LIMIT :size""".formatted(from, where, cursor.backwards() ? "DESC" : ""))
                .params(params)
                .param("today", today)
                .param("size", PAGE_SIZE + 1)
                .query(PersonSearchQueries::found)
                .list();
    }

    private static Map<String, @Nullable Object> params(String fragment, Cursor cursor) {
        var params = new HashMap<String, @Nullable Object>();
        params.put("fragment", fragment);
        params.put("edge", cursor.id());
        params.put("backwards", cursor.backwards());
        return params;
    }

    private static UUID[] uuids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    private static FoundPerson found(ResultSet row, int number) throws SQLException {
        return new FoundPerson(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("date_of_birth", LocalDate.class),
                row.getString("pesel"),
                row.getObject("valid_from") == null
                        ? null
                        : PersonRows.residence(row, number).address());
    }
}
