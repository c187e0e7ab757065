package pl.mors.activity.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.person.PersonId;

/** Reads who has a place in a group. */
@Repository
@Transactional(readOnly = true)
public class MemberQueries {

    private static final int MOST_MEMBERS = 500;

    private final JdbcClient jdbc;

    MemberQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Somebody with a place in the group.
     *
     * @param code by which the person stands on the lists of a group that keeps codes
     * @param endsOn last day of the place; none while it is open
     * @param gaveUp whether the person gave it up, signed in
     * @param exitedOn when the person left the programme under which the group runs; the place is free since
     */
    public record Member(
            PersonId person,
            String givenName,
            String familyName,
            @Nullable String code,
            LocalDate enrolledOn,
            @Nullable LocalDate endsOn,
            boolean gaveUp,
            @Nullable LocalDate exitedOn,
            @Nullable String overrideReason) {

        /** As people are called. */
        public String name() {
            return givenName + " " + familyName;
        }
    }

    /** Somebody with a place in the group; empty when the person has none. */
    public Optional<Member> member(GroupId group, PersonId person, LocalDate today) {
        return members(group, person, today).stream().findFirst();
    }

    /** In the order of the register. */
    public List<Member> members(GroupId group, LocalDate today) {
        return members(group, null, today);
    }

    private List<Member> members(GroupId group, @Nullable PersonId only, LocalDate today) {
        return jdbc.sql("""
                        SELECT p.id, p.given_name, p.family_name, e.enrolled_on, e.ended_on, e.override_reason,
                            e.ended_on IS NOT NULL AND EXISTS (SELECT FROM membership m WHERE m.organisation_id = e.organisation_id
                                AND m.account_id = e.recorded_by AND m.person_id = e.person_id) AS gave_up,
                            CASE WHEN evidence_on(e.group_id, :today) = 'code_list' THEN k.code END AS code,
                            (SELECT max(l.exited_on) FROM place_after_exit l WHERE l.organisation_id = e.organisation_id
                                AND l.enrolment_id = e.id AND l.free_from <= :today AND l.free_until > :today) AS exited_on
                        FROM known_enrolment e JOIN person p ON p.organisation_id = e.organisation_id AND p.id = e.person_id
                            LEFT JOIN member_code k ON k.organisation_id = e.organisation_id AND k.group_id = e.group_id
                                AND k.person_id = e.person_id
                        WHERE e.group_id = :group AND (e.ended_on IS NULL OR e.ended_on >= :today)
                            AND (:only::uuid IS NULL OR e.person_id = :only)
                        ORDER BY p.family_name, p.given_name, p.id, e.ended_on NULLS FIRST LIMIT :limit
                        """)
                .param("group", group.value())
                .param("today", today)
                .param("only", only == null ? null : only.value())
                .param("limit", MOST_MEMBERS)
                .query((row, number) -> new Member(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("given_name"),
                        row.getString("family_name"),
                        row.getString("code"),
                        row.getObject("enrolled_on", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class),
                        row.getBoolean("gave_up"),
                        row.getObject("exited_on", LocalDate.class),
                        row.getString("override_reason")))
                .list();
    }
}
