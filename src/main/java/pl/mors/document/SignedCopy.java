package pl.mors.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;

/**
 * A page of a printed paper that came back signed.
 *
 * @param pages how many the paper has
 */
public record SignedCopy(UUID id, int page, int pages, Instant scannedAt) {

    public String label() {
        var day = LocalDate.ofInstant(scannedAt, BusinessDate.ZONE);
        return pages == 1
                ? Texts.t("document.copy", day)
                : Texts.t("document.copy.page", day, String.valueOf(page), String.valueOf(pages));
    }
}
