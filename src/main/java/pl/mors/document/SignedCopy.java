package pl.mors.document;

import java.time.Instant;
import java.util.UUID;
import pl.mors.platform.text.Texts;

/**
 * A page of a printed paper that came back signed.
 *
 * @param pages how many the paper has
 */
public record SignedCopy(UUID id, int page, int pages, Instant scannedAt) {

    /** Tells it from another copy of the same page, which may have come on the same day. */
    public String label() {
        var moment = Texts.dateTime(scannedAt);
        return pages == 1
                ? Texts.t("document.copy", moment)
                : Texts.t("document.copy.page", moment, String.valueOf(page), String.valueOf(pages));
    }
}
