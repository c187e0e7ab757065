package pl.mors.participant.startup;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;

/** Records the business that somebody started with a grant; said again, it corrects. */
@Service
@Transactional
class RecordStartUp {

    /** What became of it; only {@link Recorded} changed anything. */
    sealed interface Outcome {}

    record Recorded() implements Outcome {}

    record Refused(StartUpDay.Refusal reason) implements Outcome {}

    /** A colleague recorded it in the meantime. */
    record ChangedMeanwhile() implements Outcome {}

    private final StartUpRepository startUps;
    private final StartUpQueries known;
    private final ParticipantQueries participants;
    private final BusinessDate date;

    RecordStartUp(
            StartUpRepository startUps, StartUpQueries known, ParticipantQueries participants, BusinessDate date) {
        this.startUps = startUps;
        this.known = known;
        this.participants = participants;
        this.date = date;
    }

    /**
     * Records.
     *
     * @param version of the record as the clerk saw it; empty when there was none
     * @throws NotFound when there is no such participation
     */
    Outcome record(ParticipationId id, String version, StartUp startUp) {
        var participation = participants.getForChange(id);
        if (!known.version(id).equals(version)) {
            return new ChangedMeanwhile();
        }
        var refusal =
                StartUpDay.check(startUp.foundedOn(), known.isGranted(id), participation.startedOn(), date.today());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        startUps.supersede(id);
        startUps.insert(id, startUp);
        return new Recorded();
    }
}
