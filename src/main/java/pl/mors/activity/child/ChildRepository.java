package pl.mors.activity.child;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.activity.GroupId;
import pl.mors.person.GuardianId;
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

    /** The answer from now on; the one before stays on record. */
    void answer(GroupId group, PersonId child, String answer, LocalDate on, GuardianId guardian) {
        jdbc.sql("""
                UPDATE group_consent SET superseded_at = clock_timestamp()
                WHERE group_id = :group AND person_id = :child AND superseded_at IS NULL
                """)
                .param("group", group.value())
                .param("child", child.value())
                .update();
        jdbc.sql("""
                INSERT INTO group_consent (organisation_id, id, group_id, person_id, answer, answered_on, guardian_id)
                VALUES (current_organisation(), :id, :group, :child, :answer, :on, :guardian)
                """)
                .param("id", Ids.next())
                .param("group", group.value())
                .param("child", child.value())
                .param("answer", answer)
                .param("on", on)
                .param("guardian", guardian.value())
                .update();
    }

    void addPickUp(
            GroupId group,
            PersonId child,
            String name,
            @Nullable String phone,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {
        jdbc.sql("""
                INSERT INTO pick_up_permission (organisation_id, id, group_id, person_id, name, phone, valid_from, valid_to)
                VALUES (current_organisation(), :id, :group, :child, :name, :phone, :validFrom, :validTo)
                """)
                .param("id", Ids.next())
                .param("group", group.value())
                .param("child", child.value())
                .param("name", name)
                .param("phone", phone)
                .param("validFrom", validFrom)
                .param("validTo", validTo)
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
                            INSERT INTO pick_up_permission (organisation_id, id, group_id, person_id, name, phone, valid_from,
                                valid_to, recorded_at)
                            SELECT p.organisation_id, :id, p.group_id, p.person_id, p.name, p.phone, p.valid_from, :lastDay::date,
                                p.superseded_at
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
