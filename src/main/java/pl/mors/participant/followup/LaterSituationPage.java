package pl.mors.participant.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.Participation;
import pl.mors.participant.correction.Stored;
import pl.mors.person.Person;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The form of the situation so many months after leaving.
 *
 * @param version of the situation that a saving replaces; empty when there is none
 * @param stored what somebody else stored meanwhile; null when nobody did
 * @param first the first day on which it can be asked
 * @param tooEarly whether that day has not come
 */
public record LaterSituationPage(
        Person person,
        Participation participation,
        String programmeTitle,
        int months,
        String version,
        @Nullable List<Stored> stored,
        LocalDate first,
        boolean tooEarly,
        Form form,
        List<Option> situations) {

    /** A situation in the words of the form. */
    static List<Stored> stored(LaterSituation known) {
        return List.of(
                new Stored(
                        Texts.t("participant.later.situations"),
                        known.situations().stream()
                                .map(one -> Texts.t("participant.situation." + one))
                                .collect(Collectors.joining("; "))),
                new Stored(Texts.t("participant.later.askedOn"), Texts.date(known.askedOn())));
    }
}
