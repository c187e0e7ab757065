package pl.mors.participant.declaration;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.ParticipationId;
import pl.mors.participant.correction.Corrected;
import pl.mors.participant.correction.RecordCorrection;
import pl.mors.platform.NotFound;

/**
 * Takes back a declaration that was recorded by mistake, with the situation at entry and the answers. The number stays the
 * person's, for the next declaration. Support that was given by then stays on the sheets and no longer counts: the desk asks
 * about it until it is settled.
 */
@Service
@Transactional
public class WithdrawDeclaration {

    /** What became of it. */
    public sealed interface Outcome {}

    public record Withdrawn() implements Outcome {}

    /** The person has left: first the exit is taken back. */
    public record HasLeft() implements Outcome {}

    /** A colleague saved in the meantime. */
    record ChangedMeanwhile(KnownDeclaration stored) implements Outcome {}

    private final DeclarationRepository declarations;
    private final DeclarationQueries known;
    private final ParticipantQueries participants;
    private final RecordCorrection recordCorrection;

    WithdrawDeclaration(
            DeclarationRepository declarations,
            DeclarationQueries known,
            ParticipantQueries participants,
            RecordCorrection recordCorrection) {
        this.declarations = declarations;
        this.known = known;
        this.participants = participants;
        this.recordCorrection = recordCorrection;
    }

    /**
     * Withdraws.
     *
     * @param version of the record as the clerk saw it
     * @throws NotFound when there is no declaration
     */
    public Outcome withdraw(ParticipationId id, String version, String reason) {
        var participation = participants.getForChange(id);
        var stored = known.of(participation);
        if (!stored.version().equals(version)) {
            return new ChangedMeanwhile(stored);
        }
        if (participation.declaredOn() == null) {
            throw new NotFound("declaration of " + id);
        }
        if (participation.exitedOn() != null) {
            return new HasLeft();
        }
        declarations.supersedeDeclaration(id);
        declarations.supersedeEntrySituation(id);
        stored.declaration().answers().keySet().forEach(question -> declarations.supersedeAnswer(id, question));
        recordCorrection.record(id, Corrected.DECLARATION_WITHDRAWN, reason, participation.supports());
        return new Withdrawn();
    }

    /**
     * Says that somebody has looked into the support that a withdrawal left without its declaration.
     *
     * @throws NotFound when there is no such participation
     */
    public void settle(ParticipationId id, String explanation) {
        participants.getForChange(id);
        recordCorrection.record(id, Corrected.WITHDRAWAL_SETTLED, explanation);
    }
}
