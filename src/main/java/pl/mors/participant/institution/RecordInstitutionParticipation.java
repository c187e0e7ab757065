package pl.mors.participant.institution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.InstitutionId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.programme.Programme;

/** Takes an institution into a programme, corrects what is said about its part there, and says when it left. */
@Service
@Transactional
class RecordInstitutionParticipation {

    /** What became of it; only {@link Recorded} changed anything. */
    sealed interface Outcome {}

    record Recorded() implements Outcome {}

    /** Somebody else has recorded something about its part since; nothing was stored. */
    record Stale() implements Outcome {}

    record EndRefused(InstitutionEnd.Refusal reason) implements Outcome {}

    private final InstitutionRepository institutions;
    private final InstitutionQueries known;
    private final BusinessDate date;

    RecordInstitutionParticipation(InstitutionRepository institutions, InstitutionQueries known, BusinessDate date) {
        this.institutions = institutions;
        this.known = known;
        this.date = date;
    }

    /**
     * Records.
     *
     * @param endedOn null while it takes part
     * @param seen what the writer saw of its part; empty for one that is taken in
     * @throws NotFound when the organisation has no such institution
     */
    Outcome record(
            Programme programme, InstitutionId id, boolean staffCovered, @Nullable LocalDate endedOn, String seen) {
        institutions.lock(id);
        known.get(id);
        var participant = known.participant(programme, id);
        if (!participant.map(InstitutionInProgramme::seen).orElse("").equals(seen)) {
            return new Stale();
        }
        var last = participant.flatMap(InstitutionInProgramme::lastSupportOn).orElse(null);
        var refusal = endedOn == null
                ? null
                : InstitutionEnd.check(endedOn, last, programme.period(), date.today())
                        .orElse(null);
        if (refusal != null) {
            return new EndRefused(refusal);
        }
        institutions.recordParticipation(programme.id(), id, staffCovered, endedOn);
        return new Recorded();
    }
}
