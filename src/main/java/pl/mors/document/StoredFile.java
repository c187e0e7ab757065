package pl.mors.document;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that is kept.
 *
 * @param content identifies the content, which several files may share
 */
public record StoredFile(
        FileId id, UUID content, FileKind kind, String name, FileType type, long sizeBytes, Instant createdAt) {}
