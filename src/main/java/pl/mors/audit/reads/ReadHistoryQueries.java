package pl.mors.audit.reads;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.audit.AuditNaming;
import pl.mors.audit.Read;
import pl.mors.audit.ReadHistory;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Slice;

/** Reads who read, in the order of the entries' ids, which is that of time. */
@Service
@Transactional(readOnly = true)
class ReadHistoryQueries implements ReadHistory {

    private final JdbcClient jdbc;
    private final ObjectProvider<AuditNaming> namings;

    ReadHistoryQueries(JdbcClient jdbc, ObjectProvider<AuditNaming> namings) {
        this.jdbc = jdbc;
        this.namings = namings;
    }

    @Override
    public Slice<Read> reads(Filter filter, Cursor from, int size) {
        var page = Slice.of(fetch(filter, from, size + 1), size, from, Read::id);
        var names = names(page.rows());
        return page.map(read -> named(read, names));
    }

    private List<Read> fetch(Filter filter, Cursor place, int limit) {
        return jdbc.sql("""
                        SELECT r.id, r.read_at, a.display_name, r.subject, r.subject_id, r.granted
                        FROM audit_read r LEFT JOIN account a ON a.id = r.account_id
                        WHERE r.organisation_id = current_organisation()
                            AND (:place::uuid IS NULL OR r.id %s :place::uuid)
                            AND (:subject::uuid IS NULL OR r.subject_id = :subject::uuid)
                            AND (:start::timestamptz IS NULL OR r.read_at >= :start AND r.read_at < :end)
                            AND (NOT :refusedOnly OR NOT r.granted)
                        ORDER BY r.id %s LIMIT :limit
                        """.formatted(place.backwards() ? ">" : "<", place.backwards() ? "ASC" : "DESC"))
                .param("place", place.id())
                .param("subject", filter.subject())
                .param("start", startOf(filter.day()))
                .param("end", filter.day() == null ? null : startOf(filter.day().plusDays(1)))
                .param("refusedOnly", filter.refusedOnly())
                .param("limit", limit)
                .query((row, number) -> new Read(
                        row.getObject("id", UUID.class),
                        row.getObject("read_at", OffsetDateTime.class).toInstant(),
                        row.getString("display_name"),
                        row.getString("subject"),
                        row.getObject("subject_id", UUID.class),
                        null,
                        row.getBoolean("granted")))
                .list();
    }

    /** Asks each module once. */
    private Map<UUID, AuditNaming.Named> names(List<Read> reads) {
        var subjects =
                reads.stream().map(Read::subject).filter(Objects::nonNull).collect(Collectors.toSet());
        var names = new HashMap<UUID, AuditNaming.Named>();
        if (!subjects.isEmpty()) {
            namings.forEach(naming -> names.putAll(naming.names(subjects)));
        }
        return names;
    }

    private static Read named(Read read, Map<UUID, AuditNaming.Named> names) {
        var named = read.subject() == null ? null : names.get(read.subject());
        return named == null
                ? read
                : new Read(read.id(), read.at(), read.who(), read.what(), read.subject(), named.text(), read.granted());
    }

    private static @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(BusinessDate.ZONE).toOffsetDateTime();
    }
}
