package pl.mors.participant.ranking;

import java.util.List;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/** The question who of the reserve list takes a free place. */
public record MoveUpPage(RecruitmentRound round, RankedRound ranked, Form form) {

    /** Who waits, in the order of the list. */
    public List<Option> waiting() {
        return ranked.waiting().stream().map(MoveUpPage::option).toList();
    }

    private static Option option(RankedRound.Line line) {
        var application = line.application();
        var person = application.person();
        return Option.of(
                application.id().toString(),
                Texts.t(
                        "participant.move-up.option",
                        line.position(),
                        person == null ? "" : person.name(),
                        application.number(),
                        line.standing().points()));
    }
}
