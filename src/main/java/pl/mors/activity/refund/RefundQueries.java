package pl.mors.activity.refund;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.refund.RefundCalculation.PresenceDay;
import pl.mors.activity.refund.RefundPayment.TakenBack;
import pl.mors.document.FileId;
import pl.mors.participant.ParticipationId;
import pl.mors.person.PersonId;
import pl.mors.platform.Coded;
import pl.mors.platform.Money;

/** Reads what was asked for, decided and paid, and the days on which people were present. */
@Repository
@Transactional(readOnly = true)
public class RefundQueries {

    private final JdbcClient jdbc;

    RefundQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody's part in a programme. */
    public record Claimant(ParticipationId id, PersonId person, String givenName, String familyName, String programme) {

        public String name() {
            return givenName + " " + familyName;
        }

        public String nameInRegister() {
            return familyName + " " + givenName;
        }
    }

    /** A request of which nothing was decided, in short. */
    public record OpenRequest(Claimant claimant, RefundKind kind, LocalDate from, LocalDate requestedOn) {}

    private static final String PARTS = """
            FROM participation p
                JOIN known_person k ON k.organisation_id = p.organisation_id AND k.id = p.person_id
                JOIN programme r ON r.organisation_id = p.organisation_id AND r.id = p.programme_id
            """;
    private static final String CLAIMANTS = "SELECT p.id, p.person_id, k.given_name, k.family_name, r.title " + PARTS;

    Optional<Claimant> claimant(ParticipationId participation) {
        return jdbc.sql(CLAIMANTS + "WHERE p.id = :participation")
                .param("participation", participation.value())
                .query(RefundQueries::claimant)
                .optional();
    }

    /** The parts of one person in programmes. */
    List<Claimant> claimants(PersonId person) {
        return jdbc.sql(CLAIMANTS + "WHERE p.person_id = :person ORDER BY r.title, p.id")
                .param("person", person.value())
                .query(RefundQueries::claimant)
                .list();
    }

    /** Everybody who asked for a refund or was paid one, by name. */
    List<Claimant> claimants() {
        return jdbc.sql(CLAIMANTS + """
                        WHERE EXISTS (SELECT FROM known_refund_request q
                                WHERE q.organisation_id = p.organisation_id AND q.participation_id = p.id)
                            OR EXISTS (SELECT FROM known_refund_payment q
                                WHERE q.organisation_id = p.organisation_id AND q.participation_id = p.id)
                        ORDER BY k.family_name, k.given_name, r.title, p.id
                        """).query(RefundQueries::claimant).list();
    }

    /** Those of which nothing was decided, the longest waiting first. */
    List<OpenRequest> open() {
        return jdbc.sql(
                        "SELECT p.id, p.person_id, k.given_name, k.family_name, r.title, q.kind, q.from_on, q.requested_on "
                                + PARTS + """
                            JOIN known_refund_request q ON q.organisation_id = p.organisation_id AND q.participation_id = p.id
                        WHERE NOT EXISTS (SELECT FROM known_refund_decision d
                            WHERE d.organisation_id = q.organisation_id AND d.request_id = q.id)
                        ORDER BY q.requested_on, k.family_name, k.given_name, q.id
                        """)
                .query((row, number) -> new OpenRequest(
                        claimant(row, number),
                        kind(row),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("requested_on", LocalDate.class)))
                .list();
    }

    /** By participation, the latest rate first. */
    Map<ParticipationId, List<RefundRequest>> requests(List<ParticipationId> participations) {
        return jdbc.sql("""
                        SELECT q.*, d.accepted, d.reason FROM known_refund_request q
                            LEFT JOIN known_refund_decision d ON d.organisation_id = q.organisation_id AND d.request_id = q.id
                        WHERE q.participation_id = ANY (:ids) ORDER BY q.from_on DESC, q.kind, q.id
                        """).param("ids", values(participations)).query(RefundQueries::request).list().stream()
                .collect(Collectors.groupingBy(RefundRequest::participation));
    }

    /** What was paid, by participation. */
    record Paid(ParticipationId participation, RefundKind kind, YearMonth month, Money amount) {}

    List<Paid> paid(List<ParticipationId> participations) {
        return jdbc.sql("""
                        SELECT participation_id, kind, month, sum(amount) AS amount FROM known_refund_payment
                        WHERE participation_id = ANY (:ids) GROUP BY participation_id, kind, month
                        """)
                .param("ids", values(participations))
                .query((row, number) -> new Paid(
                        participation(row),
                        kind(row),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        new Money(row.getBigDecimal("amount"))))
                .list();
    }

    /** All that was recorded as paid, also what was taken back; the latest first. */
    List<RefundPayment> payments(ParticipationId participation) {
        return jdbc.sql("""
                        SELECT y.id, y.kind, y.month, y.amount, y.paid_on, y.taken_back_reason, y.taken_back_at, a.display_name
                        FROM recorded_refund_payment y LEFT JOIN account a ON a.id = y.taken_back_by
                        WHERE y.participation_id = :participation ORDER BY y.recorded_at DESC, y.id
                        """)
                .param("participation", participation.value())
                .query((row, number) -> new RefundPayment(
                        row.getObject("id", UUID.class),
                        kind(row),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        new Money(row.getBigDecimal("amount")),
                        row.getObject("paid_on", LocalDate.class),
                        takenBack(row)))
                .list();
    }

    private static @Nullable TakenBack takenBack(ResultSet row) throws SQLException {
        var reason = row.getString("taken_back_reason");
        return reason == null
                ? null
                : new TakenBack(
                        reason,
                        row.getObject("taken_back_at", OffsetDateTime.class).toInstant(),
                        row.getString("display_name"));
    }

    /** Days of presence until a day, by participation. */
    Map<ParticipationId, List<PresenceDay>> days(List<ParticipationId> participations, LocalDate until) {
        return jdbc
                .sql("""
                        SELECT participation_id, given_on, minutes, travelled FROM day_of_support
                        WHERE participation_id = ANY (:ids) AND given_on <= :until ORDER BY given_on
                        """)
                .param("ids", values(participations))
                .param("until", until)
                .query((row, number) -> Map.entry(
                        participation(row),
                        new PresenceDay(
                                row.getObject("given_on", LocalDate.class),
                                row.getInt("minutes"),
                                row.getBoolean("travelled"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Ids of all that was asked for, decided and paid, also what was taken back. */
    List<UUID> keptAbout(PersonId person) {
        return jdbc.sql("""
                        WITH part AS (SELECT organisation_id, id FROM participation WHERE person_id = :person),
                            asked AS (SELECT q.organisation_id, q.id FROM refund_request q
                                JOIN part p ON p.organisation_id = q.organisation_id AND p.id = q.participation_id)
                        SELECT id FROM asked
                        UNION ALL
                        SELECT d.id FROM refund_decision d
                            JOIN asked q ON q.organisation_id = d.organisation_id AND q.id = d.request_id
                        UNION ALL
                        SELECT y.id FROM refund_payment y
                            JOIN part p ON p.organisation_id = y.organisation_id AND p.id = y.participation_id
                        """).param("person", person.value()).query(UUID.class).list();
    }

    private static UUID[] values(List<ParticipationId> participations) {
        return participations.stream().map(ParticipationId::value).toArray(UUID[]::new);
    }

    private static ParticipationId participation(ResultSet row) throws SQLException {
        return new ParticipationId(row.getObject("participation_id", UUID.class));
    }

    private static RefundKind kind(ResultSet row) throws SQLException {
        return Coded.of(RefundKind.class, row.getString("kind"));
    }

    private static Claimant claimant(ResultSet row, int number) throws SQLException {
        return new Claimant(
                new ParticipationId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("title"));
    }

    private static RefundRequest request(ResultSet row, int number) throws SQLException {
        BigDecimal limit = row.getBigDecimal("monthly_limit");
        var account = row.getString("account_number");
        return new RefundRequest(
                row.getObject("id", UUID.class),
                participation(row),
                new RefundRate(
                        kind(row),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("to_on", LocalDate.class),
                        Coded.of(RefundUnit.class, row.getString("unit")),
                        new Money(row.getBigDecimal("amount")),
                        limit == null ? null : new Money(limit),
                        row.getObject("child_born_on", LocalDate.class),
                        row.getObject("child_until_age", Integer.class)),
                row.getString("basis"),
                row.getObject("requested_on", LocalDate.class),
                new FileId(row.getObject("file_id", UUID.class)),
                account == null ? null : new AccountNumber(account),
                row.getObject("accepted", Boolean.class),
                row.getString("reason"));
    }
}
