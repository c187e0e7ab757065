package pl.mors.programme.marks;

import java.time.Instant;
import java.util.UUID;
import pl.mors.document.FileId;

/** @param wording what the strip shows, for whoever does not see it */
record Marks(UUID id, FileId picture, String wording, Instant since) {}
