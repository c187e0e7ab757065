package pl.mors.participant.online;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.participant.RecruitmentApplicationId;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.person.NoticeId;
import pl.mors.platform.Ids;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A visitor sees no row about people: drafts are read and written by owner-defined functions that ask for the key. */
@Repository
class DraftRepository {

    private static final TypeReference<HashMap<String, String>> TYPED = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DraftRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Nobody else saves or sends it until the transaction ends; also one that is not there yet. */
    void lock(DraftKey key) {
        jdbc.sql("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('draft ' || encode(:digest, 'hex'), 0))")
                .param("digest", key.digest())
                .query(Integer.class)
                .single();
    }

    Optional<Draft> find(RecruitmentRoundId round, DraftKey key, Instant now) {
        return jdbc.sql("SELECT * FROM application_draft_of(:round, :digest, :now)")
                .param("round", round.value())
                .param("digest", key.digest())
                .param("now", utc(now))
                .query((row, number) -> draft(row, key))
                .optional();
    }

    /** Whether it was kept: the round takes applications, and nothing was made of the draft yet. */
    boolean save(RecruitmentRoundId round, DraftKey key, Map<String, String> typed, Instant expiresAt, Instant now) {
        return jdbc.sql("SELECT save_application_draft(:id, :round, :digest, :content, :expiresAt, :now)")
                .param("id", Ids.next())
                .param("round", round.value())
                .param("digest", key.digest())
                .param("content", key.encipher(json.writeValueAsBytes(typed)))
                .param("expiresAt", utc(expiresAt))
                .param("now", utc(now))
                .query(Boolean.class)
                .single();
    }

    /** The application's number; empty when the round takes none any more. */
    Optional<Integer> send(
            RecruitmentRoundId round,
            DraftKey key,
            Told told,
            @Nullable NoticeId notice,
            Instant keptUntil,
            Instant now) {
        var answers = told.answers();
        return jdbc.sql("""
                        SELECT send_application(:id, :round, :digest, CAST(:told AS jsonb), :notice, :ids, :criteria, :options, :keptUntil, :now)""")
                .param("id", RecruitmentApplicationId.next().value())
                .param("round", round.value())
                .param("digest", key.digest())
                .param("told", json.writeValueAsString(told.applicant()))
                .param("notice", notice == null ? null : notice.value())
                .param("ids", answers.keySet().stream().map(one -> Ids.next()).toArray(UUID[]::new))
                .param("criteria", answers.keySet().toArray(UUID[]::new))
                .param("options", answers.values().toArray(UUID[]::new))
                .param("keptUntil", utc(keptUntil))
                .param("now", utc(now))
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Integer.class)))
                .single();
    }

    /** Of the current organisation. */
    void deleteExpired(Instant now) {
        jdbc.sql("DELETE FROM application_draft WHERE expires_at <= :now")
                .param("now", utc(now))
                .update();
    }

    private Draft draft(ResultSet row, DraftKey key) throws SQLException {
        var submittedAt = row.getObject("submitted_at", OffsetDateTime.class);
        return new Draft(
                json.readValue(key.decipher(row.getBytes("content")), TYPED),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getObject("number", Integer.class),
                submittedAt == null ? null : submittedAt.toInstant());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
