package pl.mors.person.merge;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

/**
 * Which records that look alike are two people; a pair is the same in either order, and what was said of a record holds for the one
 * that it was merged into.
 */
@Repository
class ToldApartRepository {

    private final JdbcClient jdbc;

    ToldApartRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether both stand in the register; a merge of either waits from now on. */
    boolean lock(PersonId one, PersonId other) {
        return jdbc.sql("""
                        SELECT id FROM person WHERE id IN (:one, :other) AND merged_into_id IS NULL ORDER BY id FOR NO KEY UPDATE""")
                        .param("one", one.value())
                        .param("other", other.value())
                        .query(UUID.class)
                        .list()
                        .size()
                == 2;
    }

    /** What was said before is left as it is. */
    void insert(PersonId one, Collection<PersonId> others) {
        jdbc.sql("""
                        INSERT INTO told_apart (organisation_id, id, first_id, second_id)
                        SELECT current_organisation(), o.id, least(o.other, CAST(:one AS uuid)), greatest(o.other, CAST(:one AS uuid))
                        FROM unnest(:ids, :others) AS o (id, other)
                        ON CONFLICT (organisation_id, first_id, second_id) WHERE superseded_at IS NULL DO NOTHING""")
                .param("one", one.value())
                .param("ids", others.stream().map(other -> Ids.next()).toArray(UUID[]::new))
                .param("others", others.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    boolean stands(PersonId one, PersonId other) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM records_of(:one) r, records_of(:other) o, told_apart t
                            WHERE t.first_id = least(r, o) AND t.second_id = greatest(r, o) AND t.superseded_at IS NULL)""")
                .param("one", one.value())
                .param("other", other.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether it was said until now. */
    boolean supersede(PersonId one, PersonId other) {
        return jdbc.sql("""
                        UPDATE told_apart t SET superseded_at = clock_timestamp() FROM records_of(:one) r, records_of(:other) o
                        WHERE t.first_id = least(r, o) AND t.second_id = greatest(r, o) AND t.superseded_at IS NULL""")
                        .param("one", one.value())
                        .param("other", other.value())
                        .update()
                > 0;
    }
}
