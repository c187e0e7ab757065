package pl.mors.audit.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change as the trail holds it; before and after are JSON objects of the row, both absent once erased. The
 * subject is the person or participation that the row is about, else the row itself.
 */
record StoredChange(
        long id,
        Instant recordedAt,
        @Nullable String who,
        String tableName,
        UUID rowId,
        UUID subjectId,
        String operation,
        @Nullable String before,
        @Nullable String after) {}
