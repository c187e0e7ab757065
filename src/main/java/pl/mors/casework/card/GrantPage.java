package pl.mors.casework.card;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.casework.CaseId;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The form about what a card grants.
 *
 * @param card the one that is corrected; null for a new one
 * @param kinds what the card may be; empty when it is corrected, and in programmes without one-to-one support
 * @param refusal why it was not stored, in words; null when it was not refused
 * @param stale whether somebody else corrected it since it was read
 */
public record GrantPage(
        Form form,
        CaseId caseId,
        String name,
        String programmeTitle,
        @Nullable SupportCard card,
        List<Option> kinds,
        List<Option> specialists,
        @Nullable String refusal,
        boolean stale) {

    GrantPage refused(String because) {
        return new GrantPage(form, caseId, name, programmeTitle, card, kinds, specialists, because, false);
    }

    GrantPage outOfDate() {
        return new GrantPage(form, caseId, name, programmeTitle, card, kinds, specialists, null, true);
    }
}
