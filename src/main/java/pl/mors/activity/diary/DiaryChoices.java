package pl.mors.activity.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.CalendarWords;
import pl.mors.activity.SessionId;
import pl.mors.community.CommunityId;
import pl.mors.platform.web.Option;
import pl.mors.programme.ProgrammeId;

/** What can be chosen for an entry and in the filter of a diary, and what is known of a session that an entry is about. */
@Repository
@Transactional(readOnly = true)
class DiaryChoices {

    private final JdbcClient jdbc;
    private final DiaryAccess access;

    DiaryChoices(JdbcClient jdbc, DiaryAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Every programme, as a whole and by its communities. */
    List<DiaryScope> scopes() {
        return jdbc.sql("""
                        SELECT p.id, p.title, NULL::uuid AS community_id, NULL AS name FROM programme p
                        UNION ALL
                        SELECT p.id, p.title, c.id, c.name FROM programme p
                            JOIN community c ON c.organisation_id = p.organisation_id AND c.programme_id = p.id
                        ORDER BY title, name NULLS FIRST
                        """)
                .query((row, number) -> {
                    var community = row.getObject("community_id", UUID.class);
                    return new DiaryScope(
                            new ProgrammeId(row.getObject("id", UUID.class)),
                            row.getString("title"),
                            community == null ? null : new CommunityId(community),
                            row.getString("name"));
                })
                .list();
    }

    List<Option> institutions() {
        return jdbc.sql("SELECT id, name FROM institution ORDER BY name, id")
                .query((row, number) -> Option.of(row.getString("id"), row.getString("name")))
                .list();
    }

    /** Who keeps a diary; nobody to choose for whoever reads only their own. */
    List<Option> authors() {
        return access.readsAll()
                ? jdbc.sql("""
                        SELECT m.id, a.display_name FROM membership m JOIN account a ON a.id = m.account_id
                        WHERE EXISTS (SELECT FROM diary_entry e WHERE e.organisation_id = m.organisation_id AND e.membership_id = m.id)
                        ORDER BY a.display_name COLLATE polish, m.id
                        """)
                        .query((row, number) -> Option.of(row.getString("id"), row.getString("display_name")))
                        .list()
                : List.of();
    }

    /** The months that have entries, the latest first. */
    List<Option> months() {
        return jdbc.sql("""
                        SELECT DISTINCT date_trunc('month', v.on_day)::date AS month FROM known_diary_version v
                        WHERE :only::uuid IS NULL OR v.membership_id = :only ORDER BY month DESC
                        """)
                .param("only", access.onlyOf())
                .query((row, number) -> {
                    var first = row.getObject("month", LocalDate.class);
                    return Option.of(first.toString().substring(0, 7), CalendarWords.month(first));
                })
                .list();
    }

    /**
     * What an entry takes over from a session.
     *
     * @param scope the community or programme for which its group runs on that day
     */
    record Met(@Nullable UUID scope, int adults, int children) {}

    /** Who was there by its sheet, guests among the adults. */
    Optional<Met> met(SessionId session) {
        return jdbc.sql("""
                        SELECT (SELECT coalesce(gp.community_id, gp.programme_id) FROM group_programme gp
                                WHERE gp.organisation_id = s.organisation_id AND gp.group_id = s.group_id AND gp.period @> e.on_day
                                ORDER BY gp.community_id NULLS LAST, gp.id LIMIT 1) AS scope,
                            n.adults + coalesce((SELECT c.guests FROM known_guest_count c
                                WHERE c.organisation_id = s.organisation_id AND c.session_id = s.id), 0) AS adults, n.children
                        FROM session s
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            CROSS JOIN LATERAL (SELECT
                                    count(*) FILTER (WHERE p.date_of_birth + interval '18 years' > e.on_day) AS children,
                                    count(*) FILTER (WHERE (p.date_of_birth + interval '18 years' > e.on_day) IS NOT TRUE) AS adults
                                FROM known_attendance a
                                    JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.person_id
                                WHERE a.organisation_id = s.organisation_id AND a.session_id = s.id AND a.status = 'present') n
                        WHERE s.id = :session
                        """)
                .param("session", session.value())
                .query((row, number) ->
                        new Met(row.getObject("scope", UUID.class), row.getInt("adults"), row.getInt("children")))
                .optional();
    }
}
