package pl.mors.participant.online;

import java.time.LocalDate;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.platform.text.Texts;

/** Says when one may apply. */
final class RoundWords {

    private RoundWords() {}

    static String when(RecruitmentRound round, LocalDate today) {
        var terms = round.terms();
        if (today.isBefore(terms.opensOn())) {
            return Texts.t("participant.public.when.coming", terms.opensOn(), terms.closesOn());
        }
        return today.isAfter(terms.closesOn())
                ? Texts.t("participant.public.when.over", terms.closesOn())
                : Texts.t("participant.public.when.open", terms.closesOn());
    }
}
