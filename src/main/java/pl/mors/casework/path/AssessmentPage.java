package pl.mors.casework.path;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.casework.cases.SupportCase;
import pl.mors.platform.web.Form;

/**
 * The form about the needs assessment.
 *
 * @param held the one that is corrected; null for the first
 * @param stale whether somebody else corrected it since it was read
 */
public record AssessmentPage(
        Form form, SupportCase of, @Nullable NeedsAssessment held, boolean stale) {

    public List<NeedArea> areas() {
        return List.of(NeedArea.values());
    }

    public String version() {
        return held == null ? "" : held.version().toString();
    }
}
