package pl.mors.audit.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.audit.AuditHistory;
import pl.mors.audit.Change;
import pl.mors.audit.ChangeFilter;
import pl.mors.audit.ConfidentialChanges;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Slice;

/** Reads the trail page by page, by the time of recording and the entry's number. */
@Service
@Transactional(readOnly = true)
class AuditHistoryQueries implements AuditHistory {

    private final JdbcClient jdbc;
    private final ChangeReader reader;
    private final AuditedColumns columns;
    private final ObjectProvider<ConfidentialChanges> confidential;

    AuditHistoryQueries(
            JdbcClient jdbc,
            ChangeReader reader,
            AuditedColumns columns,
            ObjectProvider<ConfidentialChanges> confidential) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.columns = columns;
        this.confidential = confidential;
    }

    @Override
    public Slice<Change> changes(ChangeFilter filter, Cursor from, int size, Predicate<String> mayRead) {
        Optional<Place> place = Place.of(from);
        Cursor asked = place.isPresent() ? from : Cursor.start();
        List<StoredChange> fetched = fetch(filter, place, asked.backwards(), size + 1);
        Slice<StoredChange> page = Slice.of(
                fetched, size, asked, change -> List.of(change.recordedAt().toString(), String.valueOf(change.id())));
        Set<UUID> hidden = confidentialAmong(page.rows());
        return new Slice<>(
                page.rows().stream()
                        .filter(change -> filter.subjects().isEmpty() || !hidden.contains(change.rowId()))
                        .map(change -> reader.read(
                                change, hidden.contains(change.rowId()) ? AuditHistoryQueries::nothing : mayRead))
                        .toList(),
                page.next(),
                page.previous());
    }

    private static boolean nothing(String dataClass) {
        return false;
    }

    private Set<UUID> confidentialAmong(List<StoredChange> changes) {
        Set<UUID> rows = changes.stream().map(StoredChange::rowId).collect(Collectors.toSet());
        return rows.isEmpty()
                ? Set.of()
                : confidential.stream()
                        .flatMap(source -> source.among(rows).stream())
                        .collect(Collectors.toSet());
    }

    @Override
    public List<String> tables() {
        return columns.byTable().keySet().stream()
                .sorted(Comparator.comparing(reader::table))
                .toList();
    }

    @Override
    public String label(String table) {
        return reader.table(table);
    }

    private List<StoredChange> fetch(ChangeFilter filter, Optional<Place> place, boolean backwards, int limit) {
        StringBuilder where = new StringBuilder();
        if (!filter.subjects().isEmpty()) {
            where.append(" AND e.subject_id = ANY (:subjects)");
        }
        if (filter.table() != null) {
            where.append(" AND e.table_name = :table");
        }
        if (filter.day() != null) {
            where.append(" AND e.recorded_at >= :dayStart AND e.recorded_at < :dayEnd");
        }
        if (place.isPresent()) {
            where.append(" AND (e.recorded_at, e.id) ")
                    .append(backwards ? ">" : "<")
                    .append(" (:placeAt, :placeId)");
        }
        String order = backwards ? "e.recorded_at, e.id" : "e.recorded_at DESC, e.id DESC";
        JdbcClient.StatementSpec query = jdbc.sql("""
                        SELECT e.id, e.recorded_at, a.display_name AS who, e.table_name, e.row_id, e.operation,
                            p.before::text AS before, p.after::text AS after
                        FROM audit_entry e
                            JOIN audit_payload p ON p.organisation_id = e.organisation_id AND p.id = e.id
                            LEFT JOIN account a ON a.id = e.account_id
                        WHERE e.organisation_id = current_organisation()%s
                        ORDER BY %s LIMIT :limit
                        """.formatted(where, order))
                .param("limit", limit)
                .param("subjects", filter.subjects().toArray(UUID[]::new))
                .param("table", filter.table());
        LocalDate day = filter.day();
        if (day != null) {
            query = query.param("dayStart", startOf(day)).param("dayEnd", startOf(day.plusDays(1)));
        }
        if (place.isPresent()) {
            query = query.param("placeAt", place.get().at().atOffset(ZoneOffset.UTC))
                    .param("placeId", place.get().id());
        }
        return query.query((row, number) -> new StoredChange(
                        row.getLong("id"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        row.getString("table_name"),
                        row.getObject("row_id", UUID.class),
                        row.getString("operation"),
                        row.getString("before"),
                        row.getString("after")))
                .list();
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(BusinessDate.ZONE).toOffsetDateTime();
    }

    /** The edge of a page. */
    private record Place(Instant at, long id) {

        static Optional<Place> of(Cursor cursor) {
            if (cursor.key().size() != CURSOR_SIZE) {
                return Optional.empty();
            }
            try {
                return Optional.of(new Place(
                        Instant.parse(cursor.key().getFirst()),
                        Long.parseLong(cursor.key().getLast())));
            } catch (DateTimeException | NumberFormatException notOurs) {
                return Optional.empty();
            }
        }
    }
}
