package pl.mors.activity.diary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.DiaryEntryId;
import pl.mors.activity.DiaryText;
import pl.mors.activity.DiaryTexts;
import pl.mors.activity.SessionId;
import pl.mors.calendar.TimeRange;
import pl.mors.community.CommunityId;
import pl.mors.identity.MembershipId;
import pl.mors.participant.InstitutionId;
import pl.mors.platform.Coded;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Slice;
import pl.mors.programme.ProgrammeId;

/** Reads diaries, as far as the reader sees. */
@Repository
@Transactional(readOnly = true)
class DiaryQueries {

    private static final String COLUMNS = """
            SELECT v.*, lower(v.period) AS from_at, upper(v.period) AS to_at, a.display_name, p.title, c.name AS community_name,
                i.name AS institution_name, g.name AS group_name
            """;

    private static final String NAMES = """
                JOIN membership m ON m.organisation_id = v.organisation_id AND m.id = v.membership_id
                JOIN account a ON a.id = m.account_id
                JOIN programme p ON p.organisation_id = v.organisation_id AND p.id = v.programme_id
                LEFT JOIN community c ON c.organisation_id = v.organisation_id AND c.id = v.community_id
                LEFT JOIN institution i ON i.organisation_id = v.organisation_id AND i.id = v.institution_id
                LEFT JOIN session s ON s.organisation_id = v.organisation_id AND s.id = v.session_id
                LEFT JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
            """;

    private static final String OWN = "(:only::uuid IS NULL OR v.membership_id = :only)";

    private static final String FILTER = OWN + """
             AND (:first::date IS NULL OR v.on_day BETWEEN :first AND :last) AND (:kind::text IS NULL OR v.kind = :kind)
                AND (:author::uuid IS NULL OR v.membership_id = :author)
                AND (:scope::uuid IS NULL OR v.programme_id = :scope OR v.community_id = :scope)
            """;

    private final JdbcClient jdbc;
    private final DiaryTexts texts;
    private final DiaryAccess access;

    DiaryQueries(JdbcClient jdbc, DiaryTexts texts, DiaryAccess access) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.access = access;
    }

    /** A page of a diary, the latest day first. What is enciphered is read before words are looked for in it. */
    Slice<DiaryEntry> page(DiaryFilter filter, Cursor cursor, int size) {
        if (filter.words().isEmpty()) {
            return Slice.beyond(cursor, size, DiaryEntry::id, place -> beyond(filter, place, size + 1));
        }
        var found = beyond(filter, Cursor.start(), Integer.MAX_VALUE).stream()
                .filter(entry -> entry.text().has(filter.words()))
                .toList();
        return Slice.beyond(cursor, size, DiaryEntry::id, place -> beyond(found, place, size + 1));
    }

    private static List<DiaryEntry> beyond(List<DiaryEntry> all, Cursor place, int limit) {
        var edge = place.id();
        if (edge == null) {
            return all.stream().limit(limit).toList();
        }
        return (place.backwards() ? all.reversed() : all)
                .stream()
                        .dropWhile(entry -> !entry.id().value().equals(edge))
                        .skip(1)
                        .limit(limit)
                        .toList();
    }

    private List<DiaryEntry> beyond(DiaryFilter filter, Cursor place, int limit) {
        var statement = COLUMNS
                + " FROM known_diary_version v" + NAMES
                + " WHERE " + FILTER
                + (place.isStart() ? "" : """
                             AND (v.on_day, lower(v.period), v.diary_entry_id) %s
                                (SELECT e.on_day, lower(e.period), e.diary_entry_id
                                    FROM known_diary_version e WHERE e.diary_entry_id = :edge)
                            """.formatted(place.backwards() ? ">" : "<"))
                + " ORDER BY v.on_day %1$s, lower(v.period) %1$s, v.diary_entry_id %1$s LIMIT :limit"
                        .formatted(place.backwards() ? "ASC" : "DESC");
        var asked = asked(filter);
        asked.put("edge", place.id());
        asked.put("limit", limit);
        return read(jdbc.sql(statement).params(asked));
    }

    private Map<String, @Nullable Object> asked(DiaryFilter filter) {
        var month = filter.month();
        var kind = filter.kind();
        var asked = new HashMap<String, @Nullable Object>();
        asked.put("only", access.onlyOf());
        asked.put("first", month == null ? null : month.atDay(1));
        asked.put("last", month == null ? null : month.atEndOfMonth());
        asked.put("kind", kind == null ? null : kind.code());
        asked.put("author", filter.author());
        asked.put("scope", filter.scope());
        return asked;
    }

    /** Of one author and month, the earliest first, for a paper. */
    List<DiaryEntry> ofMonth(YearMonth month, MembershipId author) {
        var filter = new DiaryFilter(month, null, null, author.value(), "");
        return beyond(filter, Cursor.start(), Integer.MAX_VALUE).reversed();
    }

    /** Empty when there is no such entry, or none for this reader. */
    Optional<DiaryEntry> find(DiaryEntryId entry) {
        return read(jdbc.sql(COLUMNS + " FROM known_diary_version v" + NAMES + " WHERE v.diary_entry_id = :entry AND "
                                + OWN)
                        .param("entry", entry.value())
                        .param("only", access.onlyOf()))
                .stream()
                .findFirst();
    }

    /**
     * An entry that was annulled, as it stood.
     *
     * @param because why
     */
    record Annulled(DiaryEntry entry, String because, Instant at) {}

    /** Empty unless the entry was annulled and is one that this reader sees. */
    Optional<Annulled> findAnnulled(DiaryEntryId entry) {
        return read(jdbc.sql(COLUMNS + " FROM annulled_diary_version v" + NAMES
                                + " WHERE v.diary_entry_id = :entry AND " + OWN)
                        .param("entry", entry.value())
                        .param("only", access.onlyOf()))
                .stream()
                .findFirst()
                .map(one -> jdbc.sql(
                                "SELECT annulled_because, annulled_at FROM annulled_diary_version WHERE diary_entry_id = :entry")
                        .param("entry", entry.value())
                        .query((row, number) -> new Annulled(
                                one,
                                row.getString("annulled_because"),
                                row.getObject("annulled_at", OffsetDateTime.class)
                                        .toInstant()))
                        .single());
    }

    /** Entries that were annulled, as far as the filter goes without its words; the latest day first. */
    List<DiaryEntry> annulled(DiaryFilter filter, int limit) {
        return read(jdbc.sql(COLUMNS + " FROM annulled_diary_version v" + NAMES + " WHERE " + FILTER
                        + " ORDER BY v.on_day DESC, lower(v.period) DESC, v.id LIMIT :limit")
                .params(asked(filter))
                .param("limit", limit));
    }

    /** What an entry said before, the latest first. */
    List<DiaryEntry> before(DiaryEntry entry) {
        return read(jdbc.sql(COLUMNS + " FROM diary_version v" + NAMES + """
                         WHERE v.diary_entry_id = :entry AND v.superseded_at IS NOT NULL AND v.id <> :version ORDER BY v.recorded_at DESC, v.id
                        """)
                .param("entry", entry.id().value())
                .param("version", entry.version()));
    }

    /** The author's entry at this time, other than this one. */
    Optional<DiaryEntry> at(TimeRange time, MembershipId author, @Nullable DiaryEntryId except) {
        return read(jdbc.sql(COLUMNS + " FROM known_diary_version v" + NAMES + """
                         WHERE v.membership_id = :author AND v.period && tstzrange(:from, :to)
                            AND (:except::uuid IS NULL OR v.diary_entry_id <> :except) ORDER BY v.period LIMIT 1
                        """)
                        .param("author", author.value())
                        .param("from", time.sqlFrom())
                        .param("to", time.sqlTo())
                        .param("except", except == null ? null : except.value()))
                .stream()
                .findFirst();
    }

    /** What somebody has still to do until a day, the earliest first. */
    List<DiaryEntry> due(MembershipId author, LocalDate until, int limit) {
        return read(jdbc.sql(COLUMNS + " FROM known_diary_version v" + NAMES + """
                         WHERE v.membership_id = :author AND v.next_until <= :until AND v.next_done_on IS NULL
                         ORDER BY v.next_until, v.diary_entry_id LIMIT :limit
                        """)
                .param("author", author.value())
                .param("until", until)
                .param("limit", limit));
    }

    /** Minutes of a kind of work. */
    record Spent(String author, DiaryKind kind, long minutes, int entries) {}

    List<Spent> spent(YearMonth month) {
        return jdbc.sql("""
                        SELECT a.display_name, v.kind, count(*) AS entries,
                            sum(extract(epoch FROM upper(v.period) - lower(v.period)) / 60)::bigint AS minutes
                        FROM known_diary_version v
                            JOIN membership m ON m.organisation_id = v.organisation_id AND m.id = v.membership_id
                            JOIN account a ON a.id = m.account_id
                        WHERE v.on_day BETWEEN :first AND :last AND\s""" + OWN + """

                        GROUP BY a.display_name, v.membership_id, v.kind
                        ORDER BY a.display_name COLLATE polish, v.membership_id, v.kind
                        """)
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .param("only", access.onlyOf())
                .query((row, number) -> new Spent(
                        row.getString("display_name"),
                        Coded.of(DiaryKind.class, row.getString("kind")),
                        row.getLong("minutes"),
                        row.getInt("entries")))
                .list();
    }

    private List<DiaryEntry> read(JdbcClient.StatementSpec statement) {
        Map<UUID, byte[]> hidden = new HashMap<>();
        var entries = statement
                .query((row, number) -> {
                    hidden.put(row.getObject("id", UUID.class), row.getBytes("content"));
                    return unread(row);
                })
                .list();
        var opened = hidden.isEmpty() ? Map.<UUID, DiaryText>of() : texts.readAll(hidden);
        return entries.stream()
                .map(entry -> entry.saying(Objects.requireNonNull(opened.get(entry.version()))))
                .toList();
    }

    private static final DiaryText UNREAD = new DiaryText(null, null, null, "", null, null, null);

    private static DiaryEntry unread(ResultSet row) throws SQLException {
        var version = row.getObject("id", UUID.class);
        var community = row.getObject("community_id", UUID.class);
        var session = row.getObject("session_id", UUID.class);
        var institution = row.getObject("institution_id", UUID.class);
        return new DiaryEntry(
                new DiaryEntryId(row.getObject("diary_entry_id", UUID.class)),
                version,
                new MembershipId(row.getObject("membership_id", UUID.class)),
                row.getString("display_name"),
                new DiaryScope(
                        new ProgrammeId(row.getObject("programme_id", UUID.class)),
                        row.getString("title"),
                        community == null ? null : new CommunityId(community),
                        row.getString("community_name")),
                Coded.of(DiaryKind.class, row.getString("kind")),
                TimeRange.ofRow(row),
                session == null ? null : new SessionId(session),
                row.getString("group_name"),
                institution == null ? null : new InstitutionId(institution),
                row.getString("institution_name"),
                row.getObject("adults", Integer.class),
                row.getObject("children", Integer.class),
                UNREAD,
                new FollowUp(
                        row.getObject("next_until", LocalDate.class), row.getObject("next_done_on", LocalDate.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }
}
