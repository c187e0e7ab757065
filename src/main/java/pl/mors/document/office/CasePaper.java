package pl.mors.document.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.mors.document.FileId;

/** A paper that belongs to a case. */
public record CasePaper(
        UUID id,
        UUID officeCase,
        FileId file,
        String title,
        LocalDate datedOn,
        Instant recordedAt,
        List<PaperSignature> signatures) {

    public CasePaper {
        signatures = List.copyOf(signatures);
    }
}
