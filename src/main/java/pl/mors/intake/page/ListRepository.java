package pl.mors.intake.page;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.document.Envelope;
import pl.mors.intake.check.CheckReport;
import pl.mors.intake.columns.Columns;
import pl.mors.intake.columns.Target;
import pl.mors.platform.Ids;
import pl.mors.programme.ProgrammeId;
import tools.jackson.databind.json.JsonMapper;

/** Keeps lists while they are checked, enciphered; each clerk sees their own. */
@Repository
@Transactional
class ListRepository {

    private static final Duration KEPT = Duration.ofHours(2);

    /** Why a list's content went. */
    enum End {
        TAKEN_IN,
        DISCARDED,
        EXPIRED
    }

    private final JdbcClient jdbc;
    private final Envelope envelope;
    private final JsonMapper json;
    private final Clock clock;

    ListRepository(JdbcClient jdbc, Envelope envelope, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.envelope = envelope;
        this.json = json;
        this.clock = clock;
    }

    UUID add(ProgrammeId programme, byte[] content, CheckReport report) {
        var id = Ids.next();
        jdbc.sql("""
                        INSERT INTO intake_list (organisation_id, id, programme_id, content, report, targets, rows, created_at)
                        VALUES (current_organisation(), :id, :programme, :content, :report, :targets, :rows, :now)""")
                .param("id", id)
                .param("programme", programme.value())
                .param("content", envelope.seal(content, id + " content"))
                .param("report", envelope.seal(json.writeValueAsBytes(report), id + " report"))
                .param("targets", names(report.columns().targets()))
                .param("rows", report.rows())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return id;
    }

    /** A list of the signed-in clerk's that is not over. */
    @Transactional(readOnly = true)
    Optional<OpenList> find(ProgrammeId programme, UUID id) {
        return jdbc.sql("""
                        SELECT report, targets, created_at FROM intake_list
                        WHERE id = :id AND programme_id = :programme AND created_by = current_account() AND ended_at IS NULL
                            AND created_at > :since""")
                .param("id", id)
                .param("programme", programme.value())
                .param("since", since())
                .query((row, number) -> new OpenList(
                        id,
                        Columns.ofNames(
                                List.of((String[]) row.getArray("targets").getArray())),
                        json.readValue(envelope.open(row.getBytes("report"), id + " report"), CheckReport.class),
                        row.getObject("created_at", OffsetDateTime.class)
                                .toInstant()
                                .plus(KEPT)))
                .optional();
    }

    /** The file as it was uploaded. */
    @Transactional(readOnly = true)
    byte[] content(UUID id) {
        return jdbc.sql("SELECT content FROM intake_list WHERE id = :id AND ended_at IS NULL")
                .param("id", id)
                .query((row, number) -> envelope.open(row.getBytes("content"), id + " content"))
                .single();
    }

    void replaceReport(UUID id, CheckReport report) {
        jdbc.sql("UPDATE intake_list SET report = :report, targets = :targets WHERE id = :id AND ended_at IS NULL")
                .param("id", id)
                .param("report", envelope.seal(json.writeValueAsBytes(report), id + " report"))
                .param("targets", names(report.columns().targets()))
                .update();
    }

    void end(UUID id, End end) {
        jdbc.sql("""
                        UPDATE intake_list SET content = NULL, report = NULL, ended_at = now(), outcome = :outcome
                        WHERE id = :id AND ended_at IS NULL""")
                .param("id", id)
                .param("outcome", end.name().toLowerCase(Locale.ROOT))
                .update();
    }

    /** Empties what was kept for long enough. */
    void forgetOld() {
        jdbc.sql("""
                        UPDATE intake_list SET content = NULL, report = NULL, ended_at = now(), outcome = 'expired'
                        WHERE ended_at IS NULL AND created_at <= :since""").param("since", since()).update();
    }

    private OffsetDateTime since() {
        return OffsetDateTime.ofInstant(clock.instant().minus(KEPT), ZoneOffset.UTC);
    }

    private static String[] names(Collection<Target> targets) {
        return targets.stream().map(Target::name).toArray(String[]::new);
    }
}
