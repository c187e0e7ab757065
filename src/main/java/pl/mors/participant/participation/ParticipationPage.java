package pl.mors.participant.participation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.Participation;
import pl.mors.participant.exit.ProgrammeExit;
import pl.mors.participant.followup.ExitDataDeadline;
import pl.mors.participant.followup.ExitSituation;
import pl.mors.person.Person;
import pl.mors.platform.web.Link;
import pl.mors.programme.Programme;

/**
 * The page of a participation.
 *
 * @param timeline what happened, the newest first
 * @param deadline of the situation after leaving; null when none is asked
 * @param overdue whether it is owed and the deadline has passed
 */
public record ParticipationPage(
        Person person,
        Programme programme,
        Participation participation,
        List<Event> timeline,
        List<GivenSupport> supports,
        @Nullable ProgrammeExit exit,
        @Nullable ExitSituation situation,
        @Nullable ExitDataDeadline deadline,
        boolean overdue,
        List<Link> actions) {

    /** Something that happened on a day. */
    public record Event(LocalDate on, String title) {}
}
