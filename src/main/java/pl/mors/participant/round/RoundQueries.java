package pl.mors.participant.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.participant.ranking.Criterion;
import pl.mors.participant.ranking.KnownAnswer;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Coded;
import pl.mors.platform.NotFound;
import pl.mors.programme.ProgrammeId;

/** Rounds of recruitment and their criteria. */
@Repository
@Transactional(readOnly = true)
public class RoundQueries {

    private static final String SELECT = """
            SELECT r.*, coalesce(a.applied, 0) AS applied,
                EXISTS (SELECT FROM recruitment_list l WHERE l.organisation_id = r.organisation_id AND l.round_id = r.id) AS ranked
            FROM recruitment_round r
                LEFT JOIN (SELECT round_id, count(*) AS applied FROM recruitment_application GROUP BY round_id) a
                    ON a.round_id = r.id
            """;

    private final JdbcClient jdbc;

    RoundQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The round.
     *
     * @throws NotFound when the organisation has no such round
     */
    public RecruitmentRound get(RecruitmentRoundId id) {
        return jdbc.sql(SELECT + "WHERE r.id = :id")
                .param("id", id.value())
                .query(RoundQueries::round)
                .optional()
                .orElseThrow(() -> new NotFound("recruitment round " + id));
    }

    /** All of a programme, the latest first. */
    public List<RecruitmentRound> of(ProgrammeId programme) {
        return jdbc.sql(SELECT + "WHERE r.programme_id = :programme ORDER BY r.opens_on DESC, r.id")
                .param("programme", programme.value())
                .query(RoundQueries::round)
                .list();
    }

    /** Those that opened by the day and closed on this or a later one, the first to close first. */
    public List<RecruitmentRound> openedBy(LocalDate today, LocalDate closedFrom) {
        return jdbc.sql(SELECT + "WHERE r.opens_on <= :today AND r.closes_on >= :from ORDER BY r.closes_on, r.id")
                .param("today", today)
                .param("from", closedFrom)
                .query(RoundQueries::round)
                .list();
    }

    /** Those that the public site shows on a day, the last to open first. */
    public List<RecruitmentRound> published(LocalDate today) {
        return jdbc.sql(SELECT + "WHERE r.published_on <= :today ORDER BY r.opens_on DESC, r.closes_on, r.id")
                .param("today", today)
                .query(RoundQueries::round)
                .list();
    }

    /** How many residents have begun an application on line and not sent it. */
    int draftsWaiting(RecruitmentRoundId round, LocalDate today) {
        return jdbc.sql("""
                        SELECT count(*) FROM application_draft
                        WHERE round_id = :round AND application_id IS NULL AND expires_at > :today""")
                .param("round", round.value())
                .param("today", today.atStartOfDay(BusinessDate.ZONE).toOffsetDateTime())
                .query(Integer.class)
                .single();
    }

    /** By what applications are measured, in the round's order. */
    public List<Criterion> criteria(RecruitmentRoundId round) {
        var criteria = new LinkedHashMap<UUID, Criterion>();
        jdbc.sql("""
                        SELECT c.id AS criterion_id, c.name, c.kind, o.id, o.label, o.points, o.rule
                        FROM recruitment_criterion c
                            LEFT JOIN recruitment_option o ON o.organisation_id = c.organisation_id AND o.criterion_id = c.id
                        WHERE c.round_id = :round ORDER BY c.position, o.position""").param("round", round.value()).query(row -> {
            var id = row.getObject("criterion_id", UUID.class);
            var before = criteria.get(id);
            var options = new ArrayList<>(before == null ? List.<Criterion.Option>of() : before.options());
            option(row).ifPresent(options::add);
            criteria.put(
                    id,
                    new Criterion(
                            id, row.getString("name"), Coded.of(Criterion.Kind.class, row.getString("kind")), options));
        });
        return List.copyOf(criteria.values());
    }

    private static Optional<Criterion.Option> option(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var rule = row.getString("rule");
        return id == null
                ? Optional.empty()
                : Optional.of(new Criterion.Option(
                        id,
                        row.getString("label"),
                        row.getInt("points"),
                        rule == null ? null : Coded.of(KnownAnswer.class, rule)));
    }

    private static RecruitmentRound round(ResultSet row, int number) throws SQLException {
        return new RecruitmentRound(
                new RecruitmentRoundId(row.getObject("id", UUID.class)),
                new ProgrammeId(row.getObject("programme_id", UUID.class)),
                row.getInt("version"),
                new RoundTerms(
                        row.getString("name"),
                        row.getObject("opens_on", LocalDate.class),
                        row.getObject("closes_on", LocalDate.class),
                        row.getInt("places"),
                        row.getObject("reserve_places", Integer.class),
                        row.getInt("appeal_days"),
                        row.getString("taken_at"),
                        Arrays.asList(
                                (String[]) row.getArray("required_documents").getArray())),
                row.getObject("published_on", LocalDate.class),
                row.getInt("applied"),
                row.getBoolean("ranked"));
    }
}
