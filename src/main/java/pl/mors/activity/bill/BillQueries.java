package pl.mors.activity.bill;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.BillId;
import pl.mors.activity.SessionId;
import pl.mors.activity.bill.BillCheck.Explained;
import pl.mors.calendar.TimeRange;
import pl.mors.document.FileId;
import pl.mors.identity.MembershipId;
import pl.mors.platform.DateRange;
import pl.mors.platform.Money;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Slice;

/** Reads bills with the sessions that they are for. */
@Repository
@Transactional(readOnly = true)
public class BillQueries {

    private static final String BILLS = """
            SELECT b.*, b.period::text AS days, a.display_name AS leader, g.name AS group_name, x.reason, x.held_minutes AS explained, x.billed_elsewhere AS explained_elsewhere,
                t.held, t.elsewhere, t.unconfirmed
            FROM known_bill b
                LEFT JOIN membership m ON m.organisation_id = b.organisation_id AND m.id = b.membership_id
                LEFT JOIN account a ON a.id = m.account_id
                LEFT JOIN activity_group g ON g.organisation_id = b.organisation_id AND g.id = b.group_id
                LEFT JOIN known_bill_explanation x ON x.organisation_id = b.organisation_id AND x.bill_id = b.id
                CROSS JOIN LATERAL (
                    SELECT coalesce(sum(s.minutes) FILTER (WHERE s.held), 0)::int AS held,
                        coalesce(sum(s.minutes) FILTER (WHERE s.held AND EXISTS (SELECT FROM session_of_bill o
                            WHERE o.organisation_id = s.organisation_id AND o.session_id = s.session_id AND o.bill_id <> b.id
                                AND coalesce(o.membership_id = s.membership_id, true))), 0)::int
                            AS elsewhere,
                        (count(*) FILTER (WHERE NOT s.held AND upper(s.period) <= :now))::int AS unconfirmed
                    FROM session_of_bill s WHERE s.organisation_id = b.organisation_id AND s.bill_id = b.id) t
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    BillQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All that were issued in a year, the latest first. */
    List<Bill> ofYear(int year) {
        return issued(year, "ORDER BY b.issued_on DESC, b.id DESC")
                .query(BillQueries::bill)
                .list();
    }

    /** The earliest first. */
    List<Bill> issuedSince(LocalDate day) {
        return asked(BILLS + "WHERE b.issued_on >= :since ORDER BY b.issued_on, b.id")
                .param("since", day)
                .query(BillQueries::bill)
                .list();
    }

    /** A page of them. */
    Slice<Bill> page(int year, Cursor asked, int size) {
        return Slice.beyond(
                asked,
                size,
                bill -> bill.id().value(),
                cursor -> issued(year, "%s ORDER BY b.issued_on %s, b.id %s LIMIT :limit".formatted((Object[])
                                        beyond(cursor)))
                        .param("place", cursor.id())
                        .param("limit", size + 1)
                        .query(BillQueries::bill)
                        .list());
    }

    private static String[] beyond(Cursor cursor) {
        var order = cursor.backwards() ? "ASC" : "DESC";
        var place = cursor.isStart()
                ? ""
                : "AND (b.issued_on, b.id) %s (SELECT e.issued_on, e.id FROM known_bill e WHERE e.id = :place)"
                        .formatted(cursor.backwards() ? ">" : "<");
        return new String[] {place, order, order};
    }

    private JdbcClient.StatementSpec issued(int year, String order) {
        return asked(BILLS + "WHERE b.issued_on BETWEEN :first AND :last " + order)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31));
    }

    Optional<Bill> find(BillId bill) {
        return asked(BILLS + "WHERE b.id = :bill")
                .param("bill", bill.value())
                .query(BillQueries::bill)
                .optional();
    }

    /**
     * A session that a bill is for.
     *
     * @param alsoIn the number of another bill that it is in, too; empty when there is none
     */
    public record BilledSession(SessionId id, TimeRange time, String group, int minutes, boolean held, String alsoIn) {}

    /** In order of time. */
    List<BilledSession> sessions(BillId bill) {
        return jdbc.sql("""
                        SELECT s.session_id, lower(s.period) AS from_at, upper(s.period) AS to_at, g.name, s.minutes, s.held,
                            (SELECT string_agg(DISTINCT b.number, ', ') FROM session_of_bill o
                                JOIN known_bill b ON b.organisation_id = o.organisation_id AND b.id = o.bill_id
                                WHERE o.organisation_id = s.organisation_id AND o.session_id = s.session_id AND o.bill_id <> s.bill_id
                                    AND coalesce(o.membership_id = s.membership_id, true))
                                AS also_in
                        FROM session_of_bill s
                            JOIN session e ON e.organisation_id = s.organisation_id AND e.id = s.session_id
                            JOIN activity_group g ON g.organisation_id = e.organisation_id AND g.id = e.group_id
                        WHERE s.bill_id = :bill ORDER BY lower(s.period), s.session_id
                        """)
                .param("bill", bill.value())
                .query((row, number) -> new BilledSession(
                        new SessionId(row.getObject("session_id", UUID.class)),
                        TimeRange.ofRow(row),
                        row.getString("name"),
                        row.getInt("minutes"),
                        row.getBoolean("held"),
                        Optional.ofNullable(row.getString("also_in")).orElse("")))
                .list();
    }

    /** Colleagues who lead or led sessions, by name. */
    List<Option> leaders() {
        return options("SELECT DISTINCT membership_id AS id, display_name AS name FROM staff_at_session ORDER BY 2, 1");
    }

    /** By name; two of one name are told apart by their last community or programme, or by when they began. */
    List<Option> groups() {
        return jdbc.sql("""
                        WITH named AS (
                            SELECT g.id, g.name, count(*) OVER (PARTITION BY g.name) > 1 AS twice, coalesce(p.words, :none) AS words,
                                p.since
                            FROM activity_group g
                                LEFT JOIN LATERAL (SELECT coalesce(c.name, m.code) AS words,
                                        to_char(lower(gp.period), 'DD.MM.YYYY') AS since
                                    FROM group_programme gp
                                        JOIN programme m ON m.organisation_id = gp.organisation_id AND m.id = gp.programme_id
                                        LEFT JOIN community c ON c.organisation_id = gp.organisation_id AND c.id = gp.community_id
                                    WHERE gp.organisation_id = g.organisation_id AND gp.group_id = g.id
                                    ORDER BY lower(gp.period) DESC LIMIT 1) p ON true
                        )
                        SELECT id, name, CASE WHEN twice THEN words END AS words,
                            CASE WHEN count(*) OVER (PARTITION BY name, words) > 1 THEN since END AS since
                        FROM named ORDER BY name, words, since, id
                        """)
                .param("none", Texts.t("activity.group.no-programme"))
                .query((row, number) -> Option.of(
                        row.getString("id"),
                        Stream.of(row.getString("name"), row.getString("words"), row.getString("since"))
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(", "))))
                .list();
    }

    private List<Option> options(String sql) {
        return jdbc.sql(sql)
                .query((row, number) -> Option.of(row.getString("id"), row.getString("name")))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql) {
        return jdbc.sql(sql).param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private static @Nullable Explained explained(ResultSet row) throws SQLException {
        var held = row.getObject("explained", Integer.class);
        return held == null ? null : new Explained(held, row.getInt("explained_elsewhere"));
    }

    private static Bill bill(ResultSet row, int number) throws SQLException {
        var leader = row.getObject("membership_id", UUID.class);
        var paper = row.getObject("file_id", UUID.class);
        return new Bill(
                new BillId(row.getObject("id", UUID.class)),
                row.getString("issuer"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                DateRange.ofSql(row.getString("days")),
                leader == null ? null : new MembershipId(leader),
                row.getString("leader"),
                row.getString("group_name"),
                new BillCheck(
                        row.getInt("held"),
                        row.getInt("elsewhere"),
                        row.getInt("unconfirmed"),
                        row.getInt("hour_minutes"),
                        row.getBigDecimal("billed_hours"),
                        new Money(row.getBigDecimal("rate")),
                        new Money(row.getBigDecimal("amount"))),
                row.getString("reason"),
                explained(row),
                paper == null ? null : new FileId(paper));
    }
}
