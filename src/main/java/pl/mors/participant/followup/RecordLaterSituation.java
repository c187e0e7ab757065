package pl.mors.participant.followup;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.ParticipationId;
import pl.mors.participant.SituationAfterExit;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.programme.ProgrammeQueries;

/** Records the situation so many months after leaving; said again, it corrects. */
@Service
@Transactional
public class RecordLaterSituation {

    /** What became of it. */
    public sealed interface Outcome {}

    public record Recorded() implements Outcome {}

    public record DayRefused(LaterSituationDay.Refusal reason) implements Outcome {}

    /** "No new activity" was said together with an activity. */
    public record Contradiction() implements Outcome {}

    /** A colleague recorded it in the meantime. */
    public record ChangedMeanwhile() implements Outcome {}

    private final LaterSituationRepository situations;
    private final LaterSituationQueries known;
    private final ParticipantQueries participants;
    private final ProgrammeQueries programmes;
    private final BusinessDate date;

    RecordLaterSituation(
            LaterSituationRepository situations,
            LaterSituationQueries known,
            ParticipantQueries participants,
            ProgrammeQueries programmes,
            BusinessDate date) {
        this.situations = situations;
        this.known = known;
        this.participants = participants;
        this.programmes = programmes;
        this.date = date;
    }

    /**
     * Records.
     *
     * @param version of the situation as the clerk saw it; empty when there was none
     * @throws NotFound when there is no such participation, or its programme does not ask this
     */
    public Outcome record(ParticipationId id, String version, LaterSituation situation) {
        var participation = participants.getForChange(id);
        if (!known.version(id, situation.months()).equals(version)) {
            return new ChangedMeanwhile();
        }
        var programme = programmes.byId(participation.programme()).orElseThrow();
        var refusal = LaterSituationDay.check(
                situation.askedOn(), situation.months(), participation.exitedOn(), date.today());
        if (refusal.isPresent()) {
            return new DayRefused(refusal.get());
        }
        if (!LaterSituationDay.isAsked(programme, participation, situation.months())) {
            throw new NotFound("situation " + situation.months() + " months after the exit of " + id);
        }
        if (situation.situations().contains(SituationAfterExit.NO_NEW_ACTIVITY)
                && situation.situations().size() > 1) {
            return new Contradiction();
        }
        situations.supersede(id, situation.months());
        situations.insert(id, situation);
        return new Recorded();
    }
}
