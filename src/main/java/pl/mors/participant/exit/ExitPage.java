package pl.mors.participant.exit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.Participation;
import pl.mors.participant.correction.Stored;
import pl.mors.person.Person;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The form of leaving.
 *
 * @param exitDataDays within how many days after leaving the person's situation is asked; null when it is not
 * @param version of the exit that a saving replaces; empty when there is none
 * @param stored what somebody else stored meanwhile; null when nobody did
 */
public record ExitPage(
        Person person,
        Participation participation,
        String programmeTitle,
        Form form,
        List<Option> reasons,
        @Nullable Integer exitDataDays,
        String version,
        @Nullable List<Stored> stored) {

    /** An exit in the words of the form; nothing where none stands. */
    static List<Stored> stored(Optional<ProgrammeExit> exit) {
        return exit.stream()
                .flatMap(known -> Stream.of(
                        new Stored(Texts.t("participant.exit.exitedOn"), Texts.date(known.exitedOn())),
                        new Stored(
                                Texts.t("participant.exit.reason"),
                                Texts.t("participant.exit.reason." + known.reason())),
                        new Stored(
                                Texts.t("participant.exit.pathCompleted"),
                                Texts.t(known.pathCompleted() ? "participant.answer.YES" : "participant.answer.NO"))))
                .toList();
    }

    /** Whether an exit was recorded before. */
    public boolean correction() {
        return participation.exitedOn() != null;
    }

    /** Reasons that leave open whether the participation ended as planned. */
    public List<String> mayLeavePathOpen() {
        return Arrays.stream(ExitReason.values())
                .filter(reason -> reason != ExitReason.PATH_COMPLETED)
                .map(Enum::name)
                .toList();
    }
}
