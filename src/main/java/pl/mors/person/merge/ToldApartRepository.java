package pl.mors.person.merge;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

/** Which records that look alike are two people; a pair is the same in either order. */
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

    /** Of these records, or of ones that were merged into them. */
    boolean stands(PersonId one, PersonId other) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM known_told_apart
                            WHERE first_id = least(CAST(:one AS uuid), CAST(:other AS uuid))
                                AND second_id = greatest(CAST(:one AS uuid), CAST(:other AS uuid)))""")
                .param("one", one.value())
                .param("other", other.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether it was said until now, of these records or of ones that were merged into them. */
    boolean supersede(PersonId one, PersonId other) {
        return jdbc.sql("""
                        UPDATE told_apart SET superseded_at = clock_timestamp()
                        WHERE superseded_at IS NULL AND id IN (SELECT id FROM known_told_apart
                            WHERE first_id = least(CAST(:one AS uuid), CAST(:other AS uuid))
                                AND second_id = greatest(CAST(:one AS uuid), CAST(:other AS uuid)))""")
                        .param("one", one.value())
                        .param("other", other.value())
                        .update()
                > 0;
    }

    /** The rows that ever said so of a record, or of one that was merged into it. */
    @Transactional(readOnly = true)
    List<UUID> ever(PersonId one) {
        return jdbc.sql("""
                        SELECT t.id FROM told_apart t
                        WHERE EXISTS (SELECT FROM (VALUES (CAST(:one AS uuid))
                                UNION SELECT merged_id FROM kept_record WHERE kept_id = :one) r (id)
                            WHERE r.id IN (t.first_id, t.second_id))""").param("one", one.value()).query(UUID.class).list();
    }
}
