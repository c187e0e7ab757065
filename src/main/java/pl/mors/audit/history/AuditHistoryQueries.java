package pl.mors.audit.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
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
        Slice<StoredChange> page = Slice.beyond(from, size, StoredChange::id, place -> fetch(filter, place, size + 1));
        Set<UUID> hidden = confidentialAmong(page.rows());
        List<StoredChange> shown = page.rows().stream()
                .filter(change -> filter.subjects().isEmpty() || !hidden.contains(change.rowId()))
                .toList();
        return new Slice<>(
                reader.read(
                        shown,
                        filter.subjects(),
                        (change, dataClass) -> !hidden.contains(change.rowId()) && mayRead.test(dataClass)),
                page.next(),
                page.previous());
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

    private List<StoredChange> fetch(ChangeFilter filter, Cursor place, int limit) {
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
        if (!place.isStart()) {
            where.append(" AND (e.recorded_at, e.id) ")
                    .append(place.backwards() ? ">" : "<")
                    .append(" (SELECT edge.recorded_at, edge.id FROM audit_entry edge")
                    .append(" WHERE edge.organisation_id = current_organisation() AND edge.id = :place)");
        }
        String order = place.backwards() ? "e.recorded_at, e.id" : "e.recorded_at DESC, e.id DESC";
        JdbcClient.StatementSpec query = jdbc.sql("""
                        SELECT e.id, e.recorded_at, a.display_name AS who, e.table_name, e.row_id, e.subject_id, e.operation,
                            p.before::text AS before, p.after::text AS after
                        FROM audit_entry e
                            JOIN audit_payload p ON p.organisation_id = e.organisation_id AND p.id = e.id
                            LEFT JOIN account a ON a.id = e.account_id
                        WHERE e.organisation_id = current_organisation()%s
                        ORDER BY %s LIMIT :limit
                        """.formatted(where, order))
                .param("limit", limit)
                .param("subjects", filter.subjects().toArray(UUID[]::new))
                .param("table", filter.table())
                .param("place", place.number());
        LocalDate day = filter.day();
        if (day != null) {
            query = query.param("dayStart", startOf(day)).param("dayEnd", startOf(day.plusDays(1)));
        }
        return query.query((row, number) -> new StoredChange(
                        row.getLong("id"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        row.getString("table_name"),
                        row.getObject("row_id", UUID.class),
                        row.getObject("subject_id", UUID.class),
                        row.getString("operation"),
                        row.getString("before"),
                        row.getString("after")))
                .list();
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return day.atStartOfDay(BusinessDate.ZONE).toOffsetDateTime();
    }
}
