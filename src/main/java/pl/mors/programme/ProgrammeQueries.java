package pl.mors.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.DateRange;
import pl.mors.platform.NotFound;
import pl.mors.programme.file.ProgrammeFile;
import pl.mors.programme.file.ProgrammeJson;

/** Reads programmes of the current organisation, each with the definition in force. */
@Repository
@Transactional(readOnly = true)
public class ProgrammeQueries {

    private static final String SELECT = """
            SELECT p.id, p.code, p.title, p.implementation_period::text AS period, p.declaration_required, p.made_up,
                v.id AS version_id, v.definition
            FROM programme p
            JOIN LATERAL (SELECT id, definition FROM programme_version
                WHERE organisation_id = p.organisation_id AND programme_id = p.id ORDER BY number DESC LIMIT 1) v ON true
            """;

    private final JdbcClient jdbc;

    /** A version's definition never changes, so what was parsed once stays. */
    private final Map<UUID, ProgrammeFile> parsed = new ConcurrentHashMap<>();

    ProgrammeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, the latest start first. */
    public List<Programme> all() {
        return jdbc.sql(SELECT + "ORDER BY lower(p.implementation_period) DESC, p.code")
                .query(this::programme)
                .list();
    }

    public Optional<Programme> byCode(String code) {
        return jdbc.sql(SELECT + "WHERE p.code = :code")
                .param("code", code)
                .query(this::programme)
                .optional();
    }

    public Optional<Programme> byId(ProgrammeId id) {
        return jdbc.sql(SELECT + "WHERE p.id = :id")
                .param("id", id.value())
                .query(this::programme)
                .optional();
    }

    /**
     * The programme that an address names.
     *
     * @throws NotFound when the organisation has none of this code
     */
    public Programme named(String code) {
        return byCode(code).orElseThrow(() -> new NotFound("programme " + code));
    }

    private Programme programme(ResultSet row, int number) throws SQLException {
        var version = row.getObject("version_id", UUID.class);
        var definition = row.getString("definition");
        return new Programme(
                new ProgrammeId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("title"),
                DateRange.ofSql(row.getString("period")),
                row.getBoolean("declaration_required"),
                row.getBoolean("made_up"),
                new ProgrammeVersionId(version),
                parsed.computeIfAbsent(version, unread -> ProgrammeJson.read(definition)));
    }
}
