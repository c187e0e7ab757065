package pl.mors.participant.exit;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.programme.ProgrammeQueries;

/** Records that a person left a programme. Said again, it corrects: the earlier statement stays known as of then. */
@Service
@Transactional
public class ConfirmExit {

    /** What became of it. */
    public sealed interface Outcome {}

    public record Confirmed() implements Outcome {}

    public record Refused(ExitDay.Refusal reason) implements Outcome {}

    /** The person had no support, therefore no path was completed. */
    public record NothingCompleted() implements Outcome {}

    /** A colleague recorded, corrected or took back an exit in the meantime. */
    public record ChangedMeanwhile() implements Outcome {}

    private final ExitRepository exits;
    private final ExitQueries known;
    private final ParticipantQueries participants;
    private final ProgrammeQueries programmes;
    private final BusinessDate date;

    ConfirmExit(
            ExitRepository exits,
            ExitQueries known,
            ParticipantQueries participants,
            ProgrammeQueries programmes,
            BusinessDate date) {
        this.exits = exits;
        this.known = known;
        this.participants = participants;
        this.programmes = programmes;
        this.date = date;
    }

    /**
     * Records the exit.
     *
     * @param version of the exit as the clerk saw it; empty when there was none
     * @throws NotFound when there is no such participation
     */
    public Outcome confirm(ParticipationId id, String version, ProgrammeExit exit) {
        var participation = participants.getForChange(id);
        if (!known.version(id).equals(version)) {
            return new ChangedMeanwhile();
        }
        var programme = programmes.byId(participation.programme()).orElseThrow();
        var refusal = ExitDay.check(exit.exitedOn(), participation, programme.period(), date.today());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        if (!CompletedPath.allows(exit, participation.supports())) {
            return new NothingCompleted();
        }
        exits.supersede(id);
        exits.insert(id, exit);
        return new Confirmed();
    }
}
