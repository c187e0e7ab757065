package pl.mors.participant.ranking;

import java.util.List;
import java.util.stream.Stream;
import pl.mors.participant.application.RecruitmentApplication;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/** The form of an appeal, or of the decision about one. */
public record AppealPage(RecruitmentRound round, RecruitmentApplication application, Form form) {

    /** What can be decided: dismissed, or upheld with a new decision. */
    public List<Option> rulings() {
        return Stream.of(AppealController.Ruling.values())
                .map(ruling -> Option.of(ruling.name(), Texts.t("participant.appeal.ruling." + ruling)))
                .toList();
    }
}
