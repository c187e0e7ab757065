package pl.mors.casework.path;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.casework.CaseId;
import pl.mors.casework.CaseText;
import pl.mors.casework.rule.InstrumentFamily;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.Coded;
import pl.mors.platform.DateRange;
import tools.jackson.databind.json.JsonMapper;

/** What cases hold beside cards, with its words, as known at the moment set by {@code mors.known_at}. */
@Repository
@Transactional(readOnly = true)
public class PathQueries {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final CaseText texts;

    PathQueries(JdbcClient jdbc, CaseText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    public Optional<NeedsAssessment> assessment(CaseId id) {
        return jdbc.sql("SELECT * FROM known_needs_assessment WHERE case_id = :case")
                .param("case", id.value())
                .query((row, number) -> new NeedsAssessment(
                        version(row),
                        row.getObject("assessed_on", LocalDate.class),
                        texts.read(version(row), content(row), NeedsAssessment.Findings.class)))
                .optional();
    }

    public Optional<SupportPath> path(CaseId id) {
        return jdbc.sql("SELECT p.*, p.period::text AS days FROM known_support_path p WHERE p.case_id = :case")
                .param("case", id.value())
                .query((row, number) -> read(row))
                .optional();
    }

    /** A row of paths with its period as text in the column days. */
    public SupportPath read(ResultSet row) throws SQLException {
        var words = texts.read(version(row), content(row), SupportPath.Words.class);
        var kept = JSON.readValue(row.getString("steps"), SupportPath.Step.Kept[].class);
        return new SupportPath(
                version(row),
                new SupportPath.Agreed(
                        Coded.of(PathForm.class, row.getString("form")),
                        DateRange.ofSql(row.getString("days")),
                        row.getObject("person_signed_on", LocalDate.class),
                        row.getObject("worker_signed_on", LocalDate.class),
                        IntStream.range(0, kept.length)
                                .mapToObj(at -> kept[at].with(said(words.steps(), at)))
                                .toList(),
                        words.goals()));
    }

    private static @Nullable String said(List<String> words, int at) {
        return at < words.size() && !words.get(at).isEmpty() ? words.get(at) : null;
    }

    /** A review with its row; a form sends the row back so that nobody replaces what they have not seen. */
    record KeptReview(UUID version, PathReview review) {}

    /** That of a day; at most one. */
    Optional<KeptReview> review(CaseId id, LocalDate on) {
        return jdbc.sql("SELECT * FROM known_path_review WHERE case_id = :case AND reviewed_on = :on")
                .param("case", id.value())
                .param("on", on)
                .query((row, number) -> new KeptReview(
                        version(row),
                        new PathReview(
                                on,
                                Coded.of(PathReview.ReviewOutcome.class, row.getString("outcome")),
                                texts.read(version(row), content(row), String.class))))
                .optional();
    }

    /** The latest first. */
    public List<PathReview> reviews(CaseId id) {
        Map<UUID, byte[]> hidden = new HashMap<>();
        var rows = jdbc.sql("SELECT * FROM known_path_review WHERE case_id = :case ORDER BY reviewed_on DESC")
                .param("case", id.value())
                .query((row, number) -> {
                    hidden.put(version(row), content(row));
                    return new Unread(
                            version(row),
                            row.getObject("reviewed_on", LocalDate.class),
                            Coded.of(PathReview.ReviewOutcome.class, row.getString("outcome")));
                })
                .list();
        var found = texts.readAll(hidden, String.class);
        return rows.stream()
                .map(row -> new PathReview(
                        row.reviewedOn(), row.outcome(), Objects.requireNonNull(found.get(row.version()))))
                .toList();
    }

    private record Unread(UUID version, LocalDate reviewedOn, PathReview.ReviewOutcome outcome) {}

    /** What somebody was given of a kind of activity: how many times, and hours. */
    public record Given(int times, BigDecimal hours) {}

    /** By kind of activity, within the days of what was agreed; from what was really attended. */
    public Map<String, Given> given(ParticipationId participation, DateRange days) {
        return jdbc
                .sql("""
                        SELECT activity_kind, count(*) AS times, round((extract(epoch FROM sum(duration)) / 3600)::numeric, 2) AS hours
                        FROM support WHERE participation_id = :participation AND given_on BETWEEN :from AND :to
                        GROUP BY activity_kind""")
                .param("participation", participation.value())
                .param("from", days.from())
                .param("to", days.to())
                .query((row, number) -> Map.entry(
                        row.getString("activity_kind"),
                        new Given(row.getInt("times"), Objects.requireNonNull(row.getBigDecimal("hours")))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The families of a path as the table keeps it: for sums, without its words. */
    public static List<InstrumentFamily> families(String steps) {
        return Arrays.stream(JSON.readValue(steps, SupportPath.Step.Kept[].class))
                .map(kept -> kept.with(null).family())
                .toList();
    }

    private static UUID version(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getObject("id", UUID.class));
    }

    private static byte[] content(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getBytes("content"));
    }
}
