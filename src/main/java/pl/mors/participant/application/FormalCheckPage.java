package pl.mors.participant.application;

import java.util.Arrays;
import java.util.List;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/** The form of a formal check. */
public record FormalCheckPage(RecruitmentRound round, RecruitmentApplication application, Form form) {

    public List<Option> results() {
        return Arrays.stream(RecruitmentApplication.FormalCheck.Result.values())
                .map(result -> Option.of(result.name(), Texts.t("participant.check.result." + result)))
                .toList();
    }

    /** The round's documents that are not there. */
    public List<String> undelivered() {
        return round.requiredDocuments().stream()
                .filter(document -> !application.delivered().contains(document))
                .toList();
    }
}
