package pl.mors.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
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
                v.id AS version_id
            FROM programme p
            JOIN LATERAL (SELECT id FROM programme_version
                WHERE organisation_id = p.organisation_id AND programme_id = p.id ORDER BY number DESC LIMIT 1) v ON true
            """;

    private final JdbcClient jdbc;

    private static final int MOST_PARSED = 200;

    /** A version's definition never changes, so what was parsed once stays, as long as it is asked for. */
    private final Map<ProgrammeVersionId, ProgrammeFile> parsed =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<ProgrammeVersionId, ProgrammeFile> eldest) {
                    return size() > MOST_PARSED;
                }
            });

    ProgrammeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, the latest start first. */
    public List<Programme> all() {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return readAll();
        }
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(AlreadyRead.class::isInstance)
                .map(read -> ((AlreadyRead) read).all())
                .findFirst()
                .orElseGet(() -> {
                    var read = new AlreadyRead(readAll());
                    TransactionSynchronizationManager.registerSynchronization(read);
                    return read.all();
                });
    }

    /** Goes with a transaction that changes nothing: whoever asks again in it learns the same. */
    private record AlreadyRead(List<Programme> all) implements TransactionSynchronization {}

    private List<Programme> readAll() {
        return read(jdbc.sql(SELECT + "ORDER BY lower(p.implementation_period) DESC, p.code"));
    }

    public Optional<Programme> byCode(String code) {
        return read(jdbc.sql(SELECT + "WHERE p.code = :code").param("code", code)).stream()
                .findFirst();
    }

    public Optional<Programme> byId(ProgrammeId id) {
        return read(jdbc.sql(SELECT + "WHERE p.id = :id").param("id", id.value())).stream()
                .findFirst();
    }

    /**
     * The programme that an address names.
     *
     * @throws NotFound when the organisation has none of this code
     */
    public Programme named(String code) {
        return byCode(code).orElseThrow(() -> new NotFound("programme " + code));
    }

    /**
     * What a version of a programme's file says, whether or not it is in force.
     *
     * @throws NotFound when the organisation has no such version
     */
    public ProgrammeFile definition(ProgrammeVersionId version) {
        return Optional.ofNullable(definitions(List.of(version)).get(version))
                .orElseThrow(() -> new NotFound("version " + version));
    }

    private List<Programme> read(JdbcClient.StatementSpec statement) {
        var rows = statement.query(ProgrammeQueries::row).list();
        var definitions = definitions(rows.stream().map(Row::version).toList());
        return rows.stream()
                .map(row -> row.with(Objects.requireNonNull(definitions.get(row.version()))))
                .toList();
    }

    /** Definitions are long: only those of versions that nobody asked for yet are fetched. */
    private Map<ProgrammeVersionId, ProgrammeFile> definitions(List<ProgrammeVersionId> versions) {
        var found = new HashMap<ProgrammeVersionId, ProgrammeFile>();
        for (var version : versions) {
            var known = parsed.get(version);
            if (known != null) {
                found.put(version, known);
            }
        }
        var unread = versions.stream()
                .filter(version -> !found.containsKey(version))
                .map(ProgrammeVersionId::value)
                .toArray(UUID[]::new);
        if (unread.length > 0) {
            jdbc.sql("SELECT id, definition FROM programme_version WHERE id = ANY (:versions)")
                    .param("versions", unread)
                    .query(row -> {
                        var version = new ProgrammeVersionId(row.getObject("id", UUID.class));
                        var definition = ProgrammeJson.read(row.getString("definition"));
                        parsed.put(version, definition);
                        found.put(version, definition);
                    });
        }
        return found;
    }

    private record Row(
            ProgrammeId id,
            String code,
            String title,
            DateRange period,
            boolean declarationRequired,
            boolean madeUp,
            ProgrammeVersionId version) {

        Programme with(ProgrammeFile definition) {
            return new Programme(id, code, title, period, declarationRequired, madeUp, version, definition);
        }
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new ProgrammeId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("title"),
                DateRange.ofSql(row.getString("period")),
                row.getBoolean("declaration_required"),
                row.getBoolean("made_up"),
                new ProgrammeVersionId(row.getObject("version_id", UUID.class)));
    }
}
