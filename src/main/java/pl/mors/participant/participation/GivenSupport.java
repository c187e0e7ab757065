package pl.mors.participant.participation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.text.Texts;

/** Supports of one kind that a participation was given: how often, for how many hours, from when to when. */
public record GivenSupport(
        String kind, @Nullable String subKind, int times, BigDecimal hours, LocalDate firstOn, LocalDate lastOn) {

    /** Kind and sub-kind in words; one that the programme's file left without a funder's word is "other". */
    public String label() {
        var name = Texts.t("participant.support.kind." + (kind.isEmpty() ? "other" : kind));
        return subKind == null ? name : name + ": " + Texts.t("participant.support.subkind." + subKind);
    }
}
