package pl.mors.activity.session;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.document.DocumentUrls;
import pl.mors.platform.text.Texts;

/**
 * A paper, a report or a photograph of a session.
 *
 * @param kind word of the view {@code evidence_of_activity}
 * @param detail what is on a photograph
 * @param opens whether the reader may open it in the store of evidence
 */
public record SessionPaper(UUID id, String kind, @Nullable String detail, Instant takenAt, boolean opens) {

    public String what() {
        var name = Texts.t("activity.session.evidence." + kind);
        return detail == null ? name : Texts.t("activity.session.evidence.detail", name, detail);
    }

    public @Nullable String href() {
        return opens ? DocumentUrls.evidence(id) : null;
    }
}
