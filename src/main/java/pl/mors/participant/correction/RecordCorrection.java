package pl.mors.participant.correction;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.ParticipationId;

/** Keeps the reason of a correction, in the transaction of what is corrected. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RecordCorrection {

    private final CorrectionRepository corrections;

    RecordCorrection(CorrectionRepository corrections) {
        this.corrections = corrections;
    }

    public void record(ParticipationId participation, Corrected what, String reason) {
        record(participation, what, reason, 0);
    }

    /**
     * As {@link #record(ParticipationId, Corrected, String)}.
     *
     * @param supportsLost how many supports no longer count as such because of it
     */
    public void record(ParticipationId participation, Corrected what, String reason, int supportsLost) {
        corrections.insert(participation, what, reason, supportsLost);
    }
}
