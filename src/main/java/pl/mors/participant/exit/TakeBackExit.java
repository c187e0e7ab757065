package pl.mors.participant.exit;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.ParticipationId;
import pl.mors.participant.correction.Corrected;
import pl.mors.participant.correction.RecordCorrection;

/**
 * Takes back an exit, since it was recorded by mistake or the person came back: the same participation goes on. The exit stays known as
 * of then.
 */
@Service
@Transactional
public class TakeBackExit {

    /** What became of it. */
    public sealed interface Outcome {}

    public record TakenBack() implements Outcome {}

    /** A colleague corrected the exit or took it back in the meantime. */
    public record ChangedMeanwhile() implements Outcome {}

    private final ExitRepository exits;
    private final ExitQueries known;
    private final ParticipantQueries participants;
    private final RecordCorrection recordCorrection;

    TakeBackExit(
            ExitRepository exits,
            ExitQueries known,
            ParticipantQueries participants,
            RecordCorrection recordCorrection) {
        this.exits = exits;
        this.known = known;
        this.participants = participants;
        this.recordCorrection = recordCorrection;
    }

    /**
     * Takes the exit back.
     *
     * @param version of the exit as the clerk saw it
     * @param what whether it was a mistake or a return
     */
    public Outcome takeBack(ParticipationId id, String version, Corrected what, String reason) {
        participants.getForChange(id);
        if (version.isEmpty() || !known.version(id).equals(version)) {
            return new ChangedMeanwhile();
        }
        exits.supersede(id);
        recordCorrection.record(id, what, reason);
        return new TakenBack();
    }
}
