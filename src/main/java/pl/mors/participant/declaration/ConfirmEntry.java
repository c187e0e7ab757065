package pl.mors.participant.declaration;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.NotFound;

/** Says that the situation at entry is the one of the day of the first support. It changes nothing of it. */
@Service
@Transactional
public class ConfirmEntry {

    /** What became of it. */
    public sealed interface Outcome {}

    public record Confirmed() implements Outcome {}

    /** The first support is on another day than the clerk saw. */
    public record MovedMeanwhile() implements Outcome {}

    private final EntryConfirmationRepository confirmations;
    private final ParticipantQueries participants;

    ConfirmEntry(EntryConfirmationRepository confirmations, ParticipantQueries participants) {
        this.confirmations = confirmations;
        this.participants = participants;
    }

    /**
     * Confirms.
     *
     * @param startedOn the day that the clerk saw
     * @throws NotFound when the person had no support
     */
    public Outcome confirm(ParticipationId id, LocalDate startedOn) {
        var participation = participants.getForChange(id);
        if (participation.startedOn() == null) {
            throw new NotFound("first support of " + id);
        }
        if (!startedOn.equals(participation.startedOn())) {
            return new MovedMeanwhile();
        }
        confirmations.replace(id, startedOn);
        return new Confirmed();
    }
}
