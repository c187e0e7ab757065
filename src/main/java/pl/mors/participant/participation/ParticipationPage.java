package pl.mors.participant.participation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.Participation;
import pl.mors.participant.ParticipationState;
import pl.mors.participant.correction.Corrected;
import pl.mors.participant.correction.Correction;
import pl.mors.participant.declaration.EntryDay;
import pl.mors.participant.eligibility.Proof;
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
 * @param outdatedOn when a situation was measured that is older than the exit; null when none is
 * @param deadline of the situation after leaving; null when none is asked
 * @param overdue whether it is owed and the deadline has passed
 * @param community name of the community in which the person takes part; null when none was stated
 * @param eligibilityHref where the check of eligibility stands; null for readers who may not see it
 * @param proof how the papers prove why the person joined
 * @param actions what can be done next, the most likely first
 * @param later what came of a grant to start a business, and what the programme asks some months after leaving
 * @param entryDay whether the situation at entry is the one of the first support
 * @param corrections of facts about the participation, the latest first
 * @param copies pages of the declaration that came back signed; none for readers who may not see it
 * @param links the ways to leaving, to corrections, to the declaration on paper and to the case of the office; none for readers who may not
 */
public record ParticipationPage(
        Person person,
        Programme programme,
        Participation participation,
        List<Event> timeline,
        List<GivenSupport> supports,
        @Nullable ProgrammeExit exit,
        @Nullable ExitSituation situation,
        @Nullable LocalDate outdatedOn,
        @Nullable ExitDataDeadline deadline,
        boolean overdue,
        @Nullable String community,
        @Nullable String eligibilityHref,
        Proof proof,
        List<Link> actions,
        List<Later> later,
        EntryDay entryDay,
        List<Correction> corrections,
        List<Link> copies,
        List<Link> links) {

    public boolean unproved() {
        return proof != Proof.STANDS;
    }

    /** The withdrawal of the declaration, while nothing has come after it; null otherwise. */
    public @Nullable Correction withdrawal() {
        return participation.declaredOn() == null
                ? corrections.stream()
                        .filter(one -> one.what() == Corrected.DECLARATION_WITHDRAWN)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** How many supports the withdrawal left without their declaration, as long as nobody has settled it. */
    public int supportsLost() {
        var withdrawal = withdrawal();
        boolean settled = corrections.stream()
                .takeWhile(one -> one.what() != Corrected.DECLARATION_WITHDRAWN)
                .anyMatch(one -> one.what() == Corrected.WITHDRAWAL_SETTLED);
        return withdrawal == null || settled ? 0 : withdrawal.supportsLost();
    }

    /** Whether an exit as planned, or a situation after it, has been left behind by support that was corrected away. */
    public boolean leftBehind() {
        return exit != null
                && participation.startedOn() == null
                && (exit.pathCompleted() || situation != null || outdatedOn != null);
    }

    /** The last support, when it was given after the exit; null otherwise. */
    public @Nullable LocalDate supportAfterExit() {
        var last = participation.lastSupportOn();
        var exitedOn = participation.exitedOn();
        return last != null && exitedOn != null && last.isAfter(exitedOn) ? last : null;
    }

    /** Whether the participation stands still until this is done: before the first support, and after leaving. */
    public boolean waitsFor(Link action) {
        boolean still = participation.state() == ParticipationState.DECLARED
                || (participation.state() == ParticipationState.LEFT && situation == null && deadline != null);
        return still && action.equals(actions.getFirst());
    }

    /**
     * A business started with a grant, or the situation some months after leaving.
     *
     * @param text what was told, or from when it can be asked
     * @param href where it is written down; null for readers who may not
     */
    public record Later(String label, String text, @Nullable String href) {}

    /** Something that happened on a day. */
    public record Event(LocalDate on, String title) {}
}
