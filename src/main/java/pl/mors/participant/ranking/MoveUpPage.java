package pl.mors.participant.ranking;

import java.time.LocalDate;
import java.util.List;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The question who of the reserve list takes a free place.
 *
 * @param mayOverrule whether the reader's role gives a place to somebody whom something keeps from the list
 */
public record MoveUpPage(RecruitmentRound round, RankedRound ranked, Form form, LocalDate today, boolean mayOverrule) {

    /** Who waits, in the order of the list. */
    public List<Option> waiting() {
        return ranked.waiting().stream().map(this::option).toList();
    }

    /** Whether something keeps anybody who waits from the list, as things are. */
    public boolean anyHindered() {
        return ranked.waiting().stream()
                .anyMatch(line ->
                        !RankedRound.hindrances(line.application(), today).isEmpty());
    }

    private Option option(RankedRound.Line line) {
        var application = line.application();
        var person = application.person();
        var hindrances = RankedRound.hindrances(application, today);
        return new Option(
                application.id().toString(),
                Texts.t(
                        "participant.move-up.option",
                        line.position(),
                        person == null ? "" : person.name(),
                        application.number(),
                        line.standing().points()),
                hindrances.isEmpty()
                        ? null
                        : Texts.t("participant.move-up.hindered-by", HindranceWords.of(hindrances)));
    }
}
