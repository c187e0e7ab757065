package pl.mors.activity.protection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.protection.Standards.Contact;
import pl.mors.document.FileId;
import pl.mors.identity.MembershipId;
import pl.mors.platform.web.Option;

/** Reads the versions of the standards and who is responsible for them. */
@Repository
@Transactional(readOnly = true)
class StandardsQueries {

    /** Staff whom the access policy lets be responsible or be named. */
    private static final String MAY_BE_READER = """
            (m.ended_at IS NULL AND m.roles && ARRAY['coordinator', 'social_worker', 'animator', 'facilitator', 'psychologist',
                'volunteer_coordinator', 'director'])
            """;

    private final JdbcClient jdbc;

    StandardsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version in force on a day. */
    Optional<Standards> inForce(LocalDate day) {
        return jdbc.sql("""
                        SELECT * FROM known_protection_standards WHERE valid_from <= :day
                        ORDER BY valid_from DESC, recorded_at DESC LIMIT 1
                        """)
                .param("day", day)
                .query(StandardsQueries::standards)
                .optional();
    }

    /** The latest first. */
    List<Standards> all() {
        return jdbc.sql("SELECT * FROM known_protection_standards ORDER BY valid_from DESC, recorded_at DESC")
                .query(StandardsQueries::standards)
                .list();
    }

    /** Whether the organisation has groups of minors: such standards are then owed. */
    boolean worksWithMinors(LocalDate today) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM activity_group g WHERE (g.closed_on IS NULL OR g.closed_on > :today)
                            AND (g.age_to <= 18 OR g.care_place IS NOT NULL OR EXISTS (SELECT FROM minor_in_group i
                                WHERE i.organisation_id = g.organisation_id AND i.group_id = g.id AND i.from_on <= :today
                                    AND i.until_on >= :today)))
                        """).param("today", today).query(Boolean.class).single();
    }

    Optional<MembershipId> responsible() {
        return jdbc.sql("SELECT membership_id FROM known_intervention_reader WHERE responsible")
                .query(UUID.class)
                .optional()
                .map(MembershipId::new);
    }

    /** Name of whoever is responsible although they left, or no longer have a role that lets them; empty where all is well. */
    Optional<String> responsibleWhoMayNot() {
        return jdbc.sql("""
                        SELECT a.display_name FROM known_intervention_reader r
                            JOIN membership m ON m.organisation_id = r.organisation_id AND m.id = r.membership_id
                            JOIN account a ON a.id = m.account_id
                        WHERE r.responsible AND NOT\s""" + MAY_BE_READER).query(String.class).optional();
    }

    /** E-mails of directors, administrators and whoever was responsible before. */
    List<String> watchers(MembershipId before) {
        return jdbc.sql("""
                        SELECT DISTINCT a.email FROM membership m JOIN account a ON a.id = m.account_id
                        WHERE m.id = :before OR (m.ended_at IS NULL AND m.roles && ARRAY['administrator', 'director'])
                        ORDER BY a.email
                        """).param("before", before.value()).query(String.class).list();
    }

    /**
     * That somebody else became responsible.
     *
     * @param before who was until then
     */
    record Change(LocalDate day, String name, MembershipId before) {}

    /** The latest, when it was since a day; none where the first became responsible. */
    Optional<Change> responsibleChangedSince(LocalDate since) {
        return jdbc.sql("""
                        SELECT (n.recorded_at AT TIME ZONE 'Europe/Warsaw')::date AS day, a.display_name, b.membership_id
                        FROM known_intervention_reader n
                            JOIN membership m ON m.organisation_id = n.organisation_id AND m.id = n.membership_id
                            JOIN account a ON a.id = m.account_id
                            CROSS JOIN LATERAL (SELECT o.membership_id FROM intervention_reader o
                                WHERE o.organisation_id = n.organisation_id AND o.responsible AND o.recorded_at < n.recorded_at
                                ORDER BY o.recorded_at DESC LIMIT 1) b
                        WHERE n.responsible AND (n.recorded_at AT TIME ZONE 'Europe/Warsaw')::date >= :since
                        """)
                .param("since", since)
                .query((row, number) -> new Change(
                        row.getObject("day", LocalDate.class),
                        row.getString("display_name"),
                        new MembershipId(row.getObject("membership_id", UUID.class))))
                .optional();
    }

    /** Staff whom the access policy lets be responsible or be named, by name. */
    List<Option> possibleReaders() {
        return jdbc.sql("""
                        SELECT m.id, a.display_name FROM membership m JOIN account a ON a.id = m.account_id
                        WHERE\s""" + MAY_BE_READER + """
                         ORDER BY a.display_name COLLATE polish, m.id
                        """)
                .query((row, number) ->
                        Option.of(row.getObject("id", UUID.class).toString(), row.getString("display_name")))
                .list();
    }

    private static Standards standards(ResultSet row, int number) throws SQLException {
        return new Standards(
                row.getObject("id", UUID.class),
                row.getString("version"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("reviewed_on", LocalDate.class),
                row.getInt("review_months"),
                row.getString("short_text"),
                new Contact(
                        row.getString("contact_name"), row.getString("contact_phone"), row.getString("contact_email")),
                new FileId(row.getObject("file_id", UUID.class)),
                row.getBoolean("text_is_public"));
    }
}
