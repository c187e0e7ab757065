package pl.mors.participant.participation;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.Participation;
import pl.mors.participant.startup.StartUp;
import pl.mors.participant.startup.StartUpQueries;
import pl.mors.platform.text.Texts;

/** The business of who was given a grant for one, told or still to be asked. */
@Component
class StartUpLine {

    private final StartUpQueries startUps;
    private final CurrentUser user;

    StartUpLine(StartUpQueries startUps, CurrentUser user) {
        this.startUps = startUps;
        this.user = user;
    }

    Stream<ParticipationPage.Later> of(Participation participation) {
        var known = startUps.find(participation.id());
        if (known.isEmpty() && !startUps.isGranted(participation.id())) {
            return Stream.empty();
        }
        return Stream.of(new ParticipationPage.Later(
                Texts.t("participant.startup.title"),
                known.map(StartUpLine::words).orElseGet(() -> Texts.t("participant.startup.unknown")),
                user.may(DataClass.PARTICIPATION, Action.WRITE) ? ParticipantUrls.startUp(participation.id()) : null));
    }

    private static String words(StartUp known) {
        return Stream.of(
                        Stream.of(Texts.date(known.foundedOn())),
                        Stream.ofNullable(known.amount()).map(Texts::money),
                        Stream.ofNullable(known.pkd()).map(pkd -> Texts.t("participant.startup.pkd.said", pkd)))
                .flatMap(one -> one)
                .collect(Collectors.joining(", "));
    }
}
