package pl.mors.notification.log;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Slice;

/** Messages of the current organisation, the newest first. Neither recipient nor text is read. */
@Service
@Transactional(readOnly = true)
class MessageQueries {

    private final JdbcClient jdbc;

    MessageQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param cursor as it stands in the address; nonsense is the start
     * @param status one of the database's words; null for all
     */
    public Slice<MessageRow> page(@Nullable String cursor, @Nullable String status, int size) {
        Cursor from = Cursor.ofId(cursor);
        // UUIDv7 grows with time: the order of ids is the order of writing.
        List<MessageRow> fetched = jdbc.sql("""
                        SELECT id, channel, status, attempts, created_at, next_attempt_at, sent_at, last_error
                        FROM outbox_message
                        WHERE organisation_id = current_organisation()%s%s
                        ORDER BY id%s LIMIT :limit
                        """.formatted(
                                status == null ? "" : " AND status = :status",
                                from.isStart() ? "" : " AND id " + (from.backwards() ? ">" : "<") + " :place",
                                from.backwards() ? "" : " DESC"))
                .param("status", status)
                .param("place", from.id())
                .param("limit", size + 1)
                .query((row, number) -> new MessageRow(
                        row.getObject("id", UUID.class),
                        row.getString("channel"),
                        row.getString("status"),
                        row.getInt("attempts"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("next_attempt_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("sent_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null),
                        row.getString("last_error")))
                .list();
        return Slice.of(fetched, size, from, MessageRow::id);
    }
}
