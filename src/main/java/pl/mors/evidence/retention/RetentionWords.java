package pl.mors.evidence.retention;

import pl.mors.evidence.retention.EvidenceRetention.ByArchive;
import pl.mors.evidence.retention.EvidenceRetention.LastDay;
import pl.mors.evidence.retention.EvidenceRetention.NotTold;
import pl.mors.evidence.retention.EvidenceRetention.OwnRules;
import pl.mors.evidence.retention.EvidenceRetention.PurposeEnds;
import pl.mors.evidence.retention.EvidenceRetention.Until;
import pl.mors.platform.text.Texts;

/** How long papers are kept, in words. */
public final class RetentionWords {

    private RetentionWords() {}

    public static String of(RetentionClass kept) {
        return Texts.t("evidence.class." + kept);
    }

    public static String until(Until until) {
        return switch (until) {
            case LastDay last -> Texts.date(last.day());
            case NotTold untold -> Texts.t("evidence.until.not-told");
            case PurposeEnds purpose -> Texts.t("evidence.until.purpose");
            case ByArchive(var category) ->
                category == null ? Texts.t("evidence.until.archive") : Texts.t("evidence.until.category", category);
            case OwnRules own -> Texts.t("evidence.until.own");
        };
    }
}
