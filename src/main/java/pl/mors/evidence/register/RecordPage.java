package pl.mors.evidence.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.document.FileCheck;
import pl.mors.document.StoredFile;

/**
 * What is known of one paper.
 *
 * @param file null where the office keeps the paper itself
 * @param check what reading the file found
 * @param same what else the same content is filed with
 */
public record RecordPage(
        EvidenceRow paper,
        @Nullable StoredFile file,
        @Nullable FileCheck check,
        List<EvidenceRow> same) {

    /** Digest of the content; null where there is none or it cannot be read. */
    public @Nullable String sha256() {
        return check instanceof FileCheck.Intact(var digest) ? digest : null;
    }

    public boolean isDamaged() {
        return check instanceof FileCheck.Damaged;
    }
}
