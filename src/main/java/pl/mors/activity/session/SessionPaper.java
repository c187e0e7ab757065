package pl.mors.activity.session;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.document.DocumentUrls;
import pl.mors.platform.text.Texts;

/**
 * A paper, a report or a photograph of a session; or all its signatures on the glass together.
 *
 * @param id none where it is more than one
 * @param kind word of the view {@code evidence_of_activity}
 * @param detail what is on a photograph
 * @param number how many it is
 * @param takenAt when the last of them came
 * @param opens whether the reader may open it in the store of evidence
 */
public record SessionPaper(
        @Nullable UUID id, String kind, @Nullable String detail, int number, Instant takenAt, boolean opens) {

    /** The kind of which a session has as many as people, so that they stand in one line. */
    static final String ON_GLASS = "glass_signature";

    public String what() {
        if (kind.equals(ON_GLASS)) {
            return Texts.n("activity.session.evidence.glass_signature", number);
        }
        var name = Texts.t("activity.session.evidence." + kind);
        return detail == null ? name : Texts.t("activity.session.evidence.detail", name, detail);
    }

    public @Nullable String href() {
        return opens && id != null ? DocumentUrls.evidence(id) : null;
    }
}
