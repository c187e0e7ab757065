package pl.mors.evidence.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.document.FileId;
import pl.mors.evidence.retention.Keeping;

/**
 * A paper as the fact knows it to which it belongs.
 *
 * @param id of the fact
 * @param detail a number, a title, a name, a word of its module
 * @param file null where the office keeps the paper itself
 * @param category of the archive, of a case
 * @param about name of what it belongs to
 * @param programmes those to which it proves something
 * @param takenBy who took it in; null for the machine
 */
record EvidenceRecord(
        UUID id,
        EvidenceKind kind,
        @Nullable String detail,
        LocalDate datedOn,
        @Nullable FileId file,
        Keeping keeping,
        @Nullable String category,
        SubjectKind subjectKind,
        UUID subject,
        @Nullable String about,
        List<UUID> programmes,
        Instant takenAt,
        @Nullable String takenBy) {}
