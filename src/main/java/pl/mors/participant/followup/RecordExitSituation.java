package pl.mors.participant.followup;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.Participation;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;

/** Records the situation after leaving; said again, it corrects. After the deadline it is recorded all the same. */
@Service
@Transactional
public class RecordExitSituation {

    /** What became of it. */
    public sealed interface Outcome {}

    public record Recorded() implements Outcome {}

    public record Refused(ExitSituationCheck.Refusal reason) implements Outcome {}

    /** A colleague recorded a situation in the meantime. */
    public record ChangedMeanwhile() implements Outcome {}

    private final FollowUpRepository followUps;
    private final FollowUpQueries known;
    private final ParticipantQueries participants;
    private final BusinessDate date;

    RecordExitSituation(
            FollowUpRepository followUps, FollowUpQueries known, ParticipantQueries participants, BusinessDate date) {
        this.followUps = followUps;
        this.known = known;
        this.participants = participants;
        this.date = date;
    }

    /**
     * Records the situation.
     *
     * @param version of the situation as the clerk saw it; empty when there was none
     * @throws NotFound when there is no such participation
     */
    public Outcome record(ParticipationId id, String version, ExitSituation situation) {
        Participation participation = participants.getForChange(id);
        if (!known.version(id).equals(version)) {
            return new ChangedMeanwhile();
        }
        var refusal = ExitSituationCheck.check(situation, participation.exitedOn(), date.today());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        followUps.supersede(id);
        followUps.insert(participation, situation);
        return new Recorded();
    }
}
