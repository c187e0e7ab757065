package pl.mors.participant.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.Participation;
import pl.mors.participant.correction.Stored;
import pl.mors.person.Person;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The form of the situation after leaving.
 *
 * @param version of the situation that a saving replaces; empty when there is none
 * @param stored what somebody else stored meanwhile; null when nobody did
 * @param outdatedOn when a situation was measured that is older than the exit; null when none is
 * @param deadline null while the person has not left, and in programmes that ask nothing afterwards
 * @param overdue whether today is after the deadline
 */
public record FollowUpPage(
        Person person,
        Participation participation,
        String programmeTitle,
        Form form,
        String version,
        @Nullable List<Stored> stored,
        @Nullable LocalDate outdatedOn,
        @Nullable ExitDataDeadline deadline,
        boolean overdue,
        List<Option> situations,
        List<Option> evidenceKinds) {

    /** A situation in the words of the form; nothing where none stands. */
    static List<Stored> stored(Optional<ExitSituation> situation) {
        return situation.stream()
                .flatMap(known -> Stream.concat(
                        Stream.of(
                                new Stored(
                                        Texts.t("participant.followup.situations"),
                                        known.situations().stream()
                                                .map(one -> Texts.t("participant.situation." + one))
                                                .collect(Collectors.joining("; "))),
                                new Stored(Texts.t("participant.followup.measuredOn"), Texts.date(known.measuredOn()))),
                        Stream.ofNullable(known.paper())
                                .map(paper -> new Stored(
                                        Texts.t("participant.followup.evidenceKind"),
                                        Texts.t(paper.kind().textKey()) + ", " + Texts.date(paper.issuedOn())))))
                .toList();
    }
}
