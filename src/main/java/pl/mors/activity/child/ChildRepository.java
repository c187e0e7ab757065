package pl.mors.activity.child;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.activity.GroupId;
import pl.mors.activity.child.KeepChildsPapers.GivenAnswer;
import pl.mors.activity.child.KeepChildsPapers.Permission;
import pl.mors.document.FileId;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

@Repository
class ChildRepository {

    private final JdbcClient jdbc;

    ChildRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps other answers about the group waiting until this transaction ends. */
    void lock(GroupId group) {
        jdbc.sql("SELECT id FROM activity_group WHERE id = :group FOR UPDATE")
                .param("group", group.value())
                .query(UUID.class)
                .optional();
    }

    /** The answer from now on; the one before to the same question stays on record. */
    void answer(GroupId group, PersonId child, GivenAnswer given, @Nullable FileId paper) {
        var trip = given.trip() == null ? null : given.trip().value();
        jdbc.sql("""
                UPDATE group_consent SET superseded_at = clock_timestamp()
                WHERE group_id = :group AND session_id IS NOT DISTINCT FROM :trip::uuid AND person_id = :child
                    AND superseded_at IS NULL
                """)
                .param("group", group.value())
                .param("trip", trip)
                .param("child", child.value())
                .update();
        jdbc.sql("""
                INSERT INTO group_consent (organisation_id, id, group_id, session_id, person_id, answer, answered_on, guardian_id,
                    file_id)
                VALUES (current_organisation(), :id, :group, :trip, :child, :answer, :on, :guardian, :paper)
                """)
                .param("trip", trip)
                .param("paper", paper == null ? null : paper.value())
                .param("id", Ids.next())
                .param("group", group.value())
                .param("child", child.value())
                .param("answer", given.answer())
                .param("on", given.on())
                .param("guardian", given.guardian().value())
                .update();
    }

    /** Whether there is such a permission for some of these days, of the same kind and for the same name. */
    boolean mayPickUp(GroupId group, PersonId child, Permission permission) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM pick_up_permission
                            WHERE group_id = :group AND person_id = :child AND superseded_at IS NULL AND kind = :kind
                                AND fold(coalesce(name, '')) = fold(coalesce(:name, ''))
                                AND daterange(valid_from, valid_to, '[]') && daterange(:validFrom, :validTo, '[]'))
                        """)
                .param("group", group.value())
                .param("child", child.value())
                .param("kind", permission.kind().code())
                .param("name", permission.name())
                .param("validFrom", permission.validFrom())
                .param("validTo", permission.validTo())
                .query(Boolean.class)
                .single();
    }

    void addPickUp(GroupId group, PersonId child, Permission permission, @Nullable FileId paper) {
        jdbc.sql("""
                INSERT INTO pick_up_permission (organisation_id, id, group_id, person_id, kind, name, phone, guardian_id, file_id,
                    valid_from, valid_to)
                VALUES (current_organisation(), :id, :group, :child, :kind, :name, :phone, :guardian, :paper, :validFrom, :validTo)
                """)
                .param("kind", permission.kind().code())
                .param("guardian", permission.guardian().value())
                .param("paper", paper == null ? null : paper.value())
                .param("id", Ids.next())
                .param("group", group.value())
                .param("child", child.value())
                .param("name", permission.name())
                .param("phone", permission.phone())
                .param("validFrom", permission.validFrom())
                .param("validTo", permission.validTo())
                .update();
    }

    /**
     * Corrects a permission to one that ends; of one that would end before it began nothing is left but what is on record.
     *
     * @return whether the child has such a permission in the group
     */
    boolean endPickUp(GroupId group, PersonId child, UUID permission, LocalDate lastDay) {
        return jdbc.sql("""
                        WITH moment AS MATERIALIZED (SELECT clock_timestamp() AS at),
                        ended AS (
                            UPDATE pick_up_permission p SET superseded_at = m.at FROM moment m
                            WHERE p.id = :permission AND p.group_id = :group AND p.person_id = :child
                                AND p.superseded_at IS NULL
                            RETURNING p.*
                        ), corrected AS (
                            INSERT INTO pick_up_permission (organisation_id, id, group_id, person_id, kind, name, phone, guardian_id,
                                file_id, valid_from, valid_to, recorded_at)
                            SELECT p.organisation_id, :id, p.group_id, p.person_id, p.kind, p.name, p.phone, p.guardian_id,
                                p.file_id, p.valid_from, :lastDay::date, p.superseded_at
                            FROM ended p WHERE p.valid_from <= :lastDay::date
                        )
                        SELECT EXISTS (SELECT FROM ended)
                        """)
                .param("permission", permission)
                .param("id", Ids.next())
                .param("group", group.value())
                .param("child", child.value())
                .param("lastDay", lastDay)
                .query(Boolean.class)
                .single();
    }
}
