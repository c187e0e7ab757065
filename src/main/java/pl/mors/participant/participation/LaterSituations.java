package pl.mors.participant.participation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.Participation;
import pl.mors.participant.followup.LaterSituation;
import pl.mors.participant.followup.LaterSituationDay;
import pl.mors.participant.followup.LaterSituationQueries;
import pl.mors.platform.text.Texts;
import pl.mors.programme.Programme;

/** What a programme asks some months after leaving, told or still to be asked. */
@Component
class LaterSituations {

    private final LaterSituationQueries situations;
    private final CurrentUser user;

    LaterSituations(LaterSituationQueries situations, CurrentUser user) {
        this.situations = situations;
        this.user = user;
    }

    List<ParticipationPage.Later> of(Participation participation, Programme programme) {
        var asked = Stream.of(3, 6)
                .filter(months -> LaterSituationDay.isAsked(programme, participation, months))
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        boolean mayWrite = user.may(DataClass.PARTICIPATION, Action.WRITE);
        var told = situations.of(participation.id()).stream()
                .collect(Collectors.toMap(LaterSituation::months, LaterSituations::words));
        return asked.stream()
                .map(months -> new ParticipationPage.Later(
                        Texts.n("participant.later.title", months),
                        told.getOrDefault(
                                months,
                                Texts.t(
                                        "participant.later.from",
                                        LaterSituationDay.first(
                                                Objects.requireNonNull(participation.exitedOn()), months))),
                        mayWrite ? ParticipantUrls.laterSituation(participation.id(), months) : null))
                .toList();
    }

    private static String words(LaterSituation told) {
        var situations = told.situations().stream()
                .map(one -> Texts.t("participant.situation." + one))
                .collect(Collectors.joining(", "));
        return Texts.t("participant.later.told", situations, told.askedOn());
    }
}
