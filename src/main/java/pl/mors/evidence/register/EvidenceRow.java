package pl.mors.evidence.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.evidence.retention.EvidenceRetention.Retention;
import pl.mors.evidence.retention.RetentionWords;
import pl.mors.platform.text.Texts;

/**
 * A paper as the list shows it.
 *
 * @param what its kind, with its number or title
 * @param href of what it belongs to; null where the reader may not open it
 * @param programmes titles
 * @param hasFile whether the store keeps it, or only knows of it
 */
public record EvidenceRow(
        UUID id,
        LocalDate datedOn,
        String what,
        String about,
        @Nullable String href,
        List<String> programmes,
        Retention retention,
        Instant takenAt,
        @Nullable String takenBy,
        boolean hasFile) {

    public String retentionClass() {
        return RetentionWords.of(retention.kept());
    }

    public String until() {
        return RetentionWords.until(retention.until());
    }

    public String taken() {
        return takenBy == null ? Texts.dateTime(takenAt) : Texts.t("evidence.taken", Texts.dateTime(takenAt), takenBy);
    }
}
