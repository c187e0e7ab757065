package pl.mors.activity.desk;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.access.GroupAccess;
import pl.mors.audit.ConfidentialChanges;

/**
 * What tells that somebody is in a group with hidden membership that somebody else leads: places, attendance, signatures, calls, and
 * whatever else has a person and a session or a group. Source: practice of support groups, confidentiality covers the identity of
 * others, also later and also in the trail. Corrected rows count as well.
 */
@Component
class HiddenMembership implements ConfidentialChanges {

    /** Tables about a person and a group. */
    static final List<String> OF_GROUPS = List.of(
            "enrolment", "waiting_list_entry", "group_consent", "group_code", "pick_up_permission", "offer_call");

    /** Tables about a person, a sheet or what was told of it, and a session. */
    static final List<String> OF_SESSIONS = List.of(
            "attendance",
            "attendance_tick",
            "discarded_tick",
            "made_up",
            "sheet_correction",
            "glass_signature",
            "handout",
            "change_call",
            "change_message",
            "boarding",
            "trip_place",
            "remote_mail",
            "care_explanation");

    private static final String WHERE_ELSE = """
            SELECT x.id, x.organisation_id, s.group_id FROM double_presence_explanation x
                JOIN session s ON s.organisation_id = x.organisation_id AND s.id IN (x.session_id, x.other_session_id)
            WHERE x.id = ANY (:rows)
            UNION ALL
            SELECT l.id, l.organisation_id, s.group_id FROM printed_sheet_line l
                JOIN printed_sheet p ON p.organisation_id = l.organisation_id AND p.id = l.sheet_id
                JOIN session s ON s.organisation_id = p.organisation_id AND s.id = p.session_id
            WHERE l.id = ANY (:rows)
            UNION ALL
            SELECT l.id, l.organisation_id, s.group_id FROM photo_person l
                JOIN photo_look k ON k.organisation_id = l.organisation_id AND k.id = l.look_id
                JOIN photo p ON p.organisation_id = k.organisation_id AND p.id = k.photo_id
                JOIN session s ON s.organisation_id = p.organisation_id AND s.id = p.session_id
            WHERE l.id = ANY (:rows)
            UNION ALL
            SELECT o.id, o.organisation_id, s.group_id FROM remote_log_owner o
                JOIN remote_log l ON l.organisation_id = o.organisation_id AND l.id = o.log_id
                JOIN remote_report r ON r.organisation_id = l.organisation_id AND r.id = l.report_id
                JOIN session s ON s.organisation_id = r.organisation_id AND s.id = r.session_id
            WHERE o.id = ANY (:rows)
            UNION ALL
            SELECT b.id, b.organisation_id, s.group_id FROM remote_trace_taken_back b
                JOIN remote_mail m ON m.organisation_id = b.organisation_id AND m.id = b.mail_id
                JOIN session s ON s.organisation_id = m.organisation_id AND s.id = m.session_id
            WHERE b.id = ANY (:rows)
            UNION ALL
            SELECT c.id, c.organisation_id, w.group_id FROM closing_call c
                JOIN waiting_list_entry w ON w.organisation_id = c.organisation_id AND w.id = c.entry_id
            WHERE c.id = ANY (:rows)
            """;

    private static final String HIDDEN = Stream.of(
                    OF_GROUPS.stream()
                            .map(table -> "SELECT t.id, t.organisation_id, t.group_id FROM " + table
                                    + " t WHERE t.id = ANY (:rows)"),
                    OF_SESSIONS.stream()
                            .map(table -> "SELECT t.id, t.organisation_id, s.group_id FROM " + table
                                    + " t JOIN session s ON s.organisation_id = t.organisation_id AND s.id = t.session_id"
                                    + " WHERE t.id = ANY (:rows)"),
                    Stream.of(WHERE_ELSE))
            .flatMap(parts -> parts)
            .collect(Collectors.joining(" UNION ALL ", "SELECT w.id FROM (", """
                    ) w JOIN activity_group g ON g.organisation_id = w.organisation_id AND g.id = w.group_id
                    WHERE g.hidden_membership AND NOT EXISTS (SELECT FROM group_facilitator f
                        WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                            AND f.membership_id = :self AND f.ended_at IS NULL)
                    """));

    private final JdbcClient jdbc;
    private final GroupAccess access;

    HiddenMembership(JdbcClient jdbc, GroupAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> among(Collection<UUID> rows) {
        return jdbc.sql(HIDDEN)
                .param("rows", rows.toArray(UUID[]::new))
                .param("self", access.sight().membership())
                .query(UUID.class)
                .set();
    }
}
