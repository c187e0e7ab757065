package pl.mors.activity.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.text.Texts;
import pl.mors.privacy.PersonalDataSection;
import pl.mors.privacy.PersonalDataSection.Entry;
import pl.mors.privacy.PersonalDataSource;

/**
 * The groups that a person is or was in, also those with hidden membership, and what sheets say about them, for the copy of their
 * data: every fact as recorded, the corrected ones too.
 */
@Repository
@Transactional(readOnly = true)
class GroupsInCopy implements PersonalDataSource {

    private final JdbcClient jdbc;
    private final ChildsPapersInCopy childs;
    private final TripsInCopy trips;
    private final HandoutsInCopy handouts;

    GroupsInCopy(JdbcClient jdbc, ChildsPapersInCopy childs, TripsInCopy trips, HandoutsInCopy handouts) {
        this.jdbc = jdbc;
        this.childs = childs;
        this.trips = trips;
        this.handouts = handouts;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                "enrolment",
                "attendance",
                "group_code",
                "double_presence_explanation",
                "attendance_tick",
                "discarded_tick",
                "printed_sheet_line",
                "waiting_list_entry",
                "group_consent",
                "pick_up_permission",
                "change_message",
                "change_call",
                "offer_call",
                "trip_place",
                "boarding",
                "handout");
    }

    @Override
    public List<PersonalDataSection> personalData(UUID person) {
        return Stream.of(
                        new PersonalDataSection(Texts.t("activity.copy.groups"), places(person)),
                        new PersonalDataSection(Texts.t("activity.copy.waiting"), waiting(person)),
                        new PersonalDataSection(Texts.t("activity.copy.guardian"), childs.entries(person)),
                        new PersonalDataSection(Texts.t("activity.copy.attendance"), attendance(person)),
                        new PersonalDataSection(Texts.t("activity.copy.codes"), codes(person)),
                        new PersonalDataSection(Texts.t("activity.copy.double"), explained(person)),
                        new PersonalDataSection(Texts.t("activity.copy.trips"), trips.entries(person)),
                        new PersonalDataSection(Texts.t("activity.copy.handouts"), handouts.entries(person)),
                        new PersonalDataSection(Texts.t("activity.copy.ticks"), ticks(person)),
                        new PersonalDataSection(Texts.t("activity.copy.discarded"), discarded(person)),
                        new PersonalDataSection(Texts.t("activity.copy.printed"), printed(person)),
                        new PersonalDataSection(Texts.t("activity.copy.calls"), told(person)))
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }

    private List<Entry> places(UUID person) {
        return jdbc.sql("""
                        SELECT g.name, e.enrolled_on, e.ended_on, e.override_reason, e.superseded_at
                        FROM enrolment e JOIN activity_group g ON g.organisation_id = e.organisation_id AND g.id = e.group_id
                        WHERE e.person_id = :person ORDER BY e.enrolled_on, g.name, e.recorded_at, e.id
                        """)
                .param("person", person)
                .query((row, number) -> {
                    var from = row.getObject("enrolled_on", LocalDate.class);
                    var to = row.getObject("ended_on", LocalDate.class);
                    var reason = row.getString("override_reason");
                    var place = to == null
                            ? Texts.t("activity.copy.place.open", from)
                            : Texts.t("activity.copy.place", from, to);
                    var words = reason == null ? place : place + ". " + Texts.t("activity.copy.override", reason);
                    return new Entry(
                            row.getString("name"),
                            corrected(words, moment(row.getObject("superseded_at", OffsetDateTime.class))));
                })
                .list();
    }

    private List<Entry> waiting(UUID person) {
        return jdbc.sql("""
                        SELECT g.name, e.entered_at, coalesce(e.outcome, 'waiting') AS state, e.override_reason, e.superseded_at
                        FROM waiting_list_entry e
                            JOIN activity_group g ON g.organisation_id = e.organisation_id AND g.id = e.group_id
                        WHERE e.person_id = :person ORDER BY e.entered_at, e.recorded_at, e.id
                        """)
                .param("person", person)
                .query((row, number) -> {
                    var reason = row.getString("override_reason");
                    var entry = Texts.t(
                            "activity.copy.waiting." + row.getString("state"),
                            moment(row.getObject("entered_at", OffsetDateTime.class))
                                    .orElseThrow());
                    var words = reason == null ? entry : entry + ". " + Texts.t("activity.copy.override", reason);
                    return new Entry(
                            row.getString("name"),
                            corrected(words, moment(row.getObject("superseded_at", OffsetDateTime.class))));
                })
                .list();
    }

    private static String session(ResultSet row) throws SQLException {
        return Texts.t("activity.copy.session", row.getObject("on_day", LocalDate.class), row.getString("name"));
    }

    /** A status, minutes, or both. */
    private static String said(ResultSet row) throws SQLException {
        List<String> said = new ArrayList<>();
        var status = row.getString("status");
        if (status != null) {
            said.add(Texts.t("activity.copy.status." + status));
        }
        for (var matter : List.of("late", "left_early")) {
            var minutes = row.getObject(matter + "_minutes", Integer.class);
            if (minutes != null) {
                said.add(Texts.t("activity.copy." + matter, minutes));
            }
        }
        return String.join(", ", said);
    }

    private List<Entry> attendance(UUID person) {
        return jdbc.sql("""
                        SELECT g.name, e.on_day, a.status, a.late_minutes, a.left_early_minutes, a.superseded_at, s.annulled_at
                        FROM attendance a
                            JOIN session s ON s.organisation_id = a.organisation_id AND s.id = a.session_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        WHERE a.person_id = :person ORDER BY e.on_day, g.name, a.recorded_at, a.id
                        """)
                .param("person", person)
                .query((row, number) -> new Entry(
                        session(row),
                        annulled(
                                corrected(said(row), moment(row.getObject("superseded_at", OffsetDateTime.class))),
                                moment(row.getObject("annulled_at", OffsetDateTime.class)))))
                .list();
    }

    private List<Entry> codes(UUID person) {
        return jdbc.sql("""
                        SELECT g.name, k.code FROM member_code k
                            JOIN activity_group g ON g.organisation_id = k.organisation_id AND g.id = k.group_id
                        WHERE k.person_id = :person ORDER BY g.name, k.number
                        """)
                .param("person", person)
                .query((row, number) -> new Entry(row.getString("name"), row.getString("code")))
                .list();
    }

    private List<Entry> explained(UUID person) {
        return jdbc.sql("""
                        SELECT g.name || ', ' || h.name AS name, e.on_day, x.reason, x.superseded_at
                        FROM double_presence_explanation x
                            JOIN session s ON s.organisation_id = x.organisation_id AND s.id = x.session_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                            JOIN session o ON o.organisation_id = x.organisation_id AND o.id = x.other_session_id
                            JOIN activity_group h ON h.organisation_id = o.organisation_id AND h.id = o.group_id
                        WHERE x.person_id = :person ORDER BY e.on_day, x.recorded_at, x.id
                        """)
                .param("person", person)
                .query((row, number) -> new Entry(
                        session(row),
                        corrected(
                                row.getString("reason"), moment(row.getObject("superseded_at", OffsetDateTime.class)))))
                .list();
    }

    private List<Entry> ticks(UUID person) {
        return jdbc.sql("""
                        SELECT g.name, e.on_day, t.status, t.late_minutes, t.left_early_minutes
                        FROM attendance_tick t
                            JOIN session s ON s.organisation_id = t.organisation_id AND s.id = t.session_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        WHERE t.person_id = :person ORDER BY e.on_day, g.name, t.created_at, t.counter, t.id
                        """)
                .param("person", person)
                .query((row, number) -> new Entry(session(row), said(row)))
                .list();
    }

    private List<Entry> discarded(UUID person) {
        return jdbc.sql("""
                        SELECT g.name, e.on_day, t.status, t.late_minutes, t.left_early_minutes, t.signed
                        FROM discarded_tick t
                            JOIN session s ON s.organisation_id = t.organisation_id AND s.id = t.session_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        WHERE t.person_id = :person ORDER BY e.on_day, g.name, t.created_at, t.id
                        """)
                .param("person", person)
                .query((row, number) -> new Entry(
                        session(row), row.getBoolean("signed") ? Texts.t("activity.copy.signature") : said(row)))
                .list();
    }

    private List<Entry> printed(UUID person) {
        return jdbc.sql("""
                        SELECT g.name, e.on_day, l.number, (SELECT bool_or(k.signed)
                            FROM known_scan_filing f
                                JOIN known_signed_line k ON k.organisation_id = f.organisation_id AND k.page_id = f.page_id
                                JOIN printed_sheet_column c ON c.organisation_id = f.organisation_id AND c.sheet_id = f.sheet_id
                                    AND c.number = k.column_number AND c.kind = 'presence'
                            WHERE f.organisation_id = l.organisation_id AND f.sheet_id = l.sheet_id AND k.number = l.number) AS signed
                        FROM printed_sheet_line l
                            JOIN printed_sheet p ON p.organisation_id = l.organisation_id AND p.id = l.sheet_id
                            JOIN session s ON s.organisation_id = p.organisation_id AND s.id = p.session_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        WHERE l.person_id = :person ORDER BY e.on_day, g.name, p.created_at, l.id
                        """)
                .param("person", person)
                .query((row, number) -> new Entry(session(row), Texts.t(printedKey(row), row.getInt("number"))))
                .list();
    }

    private static String printedKey(ResultSet row) throws SQLException {
        var signed = row.getObject("signed", Boolean.class);
        return signed == null
                ? "activity.copy.printed.line"
                : signed ? "activity.copy.printed.signed" : "activity.copy.printed.unsigned";
    }

    private List<Entry> told(UUID person) {
        return jdbc.sql("""
                        SELECT g.name, t.words, t.recorded_at FROM (
                            SELECT s.organisation_id, s.group_id, m.words, m.recorded_at FROM (
                                SELECT organisation_id, session_id, channel AS words, recorded_at FROM change_message
                                WHERE person_id = :person
                                UNION ALL
                                SELECT organisation_id, session_id, result, recorded_at FROM change_call
                                WHERE person_id = :person) m
                                JOIN session s ON s.organisation_id = m.organisation_id AND s.id = m.session_id
                            UNION ALL
                            SELECT organisation_id, group_id, result, recorded_at FROM offer_call WHERE person_id = :person
                            UNION ALL
                            SELECT c.organisation_id, w.group_id, CASE WHEN reached_by_call(c.result) THEN 'reached' ELSE c.result END,
                                c.recorded_at
                            FROM closing_call c
                                JOIN waiting_list_entry w ON w.organisation_id = c.organisation_id AND w.id = c.entry_id
                            WHERE w.person_id = :person) t
                            JOIN activity_group g ON g.organisation_id = t.organisation_id AND g.id = t.group_id
                        ORDER BY t.recorded_at, g.name
                        """)
                .param("person", person)
                .query((row, number) -> new Entry(
                        Texts.t(
                                "activity.copy.session.told",
                                row.getString("name"),
                                Texts.dateTime(row.getObject("recorded_at", OffsetDateTime.class)
                                        .toInstant())),
                        Texts.t("activity.copy.told." + row.getString("words"))))
                .list();
    }

    private static String annulled(String words, Optional<String> annulledAt) {
        return annulledAt
                .map(moment -> Texts.t("activity.copy.annulled", words, moment))
                .orElse(words);
    }

    static Optional<String> moment(@Nullable OffsetDateTime at) {
        return Optional.ofNullable(at).map(moment -> Texts.dateTime(moment.toInstant()));
    }

    /** What was recorded, and when that was corrected, if it was. */
    static String corrected(String words, Optional<String> correctedAt) {
        return correctedAt
                .map(moment -> Texts.t("activity.copy.corrected", words, moment))
                .orElse(words);
    }
}
