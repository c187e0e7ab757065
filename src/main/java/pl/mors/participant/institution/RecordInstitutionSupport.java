package pl.mors.participant.institution;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.InstitutionId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.programme.Programme;

/** Records a support that an institution was given, corrects its end, or takes back one that was recorded by mistake. */
@Service
@Transactional
class RecordInstitutionSupport {

    /** What became of it; only {@link Recorded} changed anything. */
    sealed interface Outcome {}

    record Recorded() implements Outcome {}

    /** Somebody else has recorded something about its part since; nothing was stored. */
    record Stale() implements Outcome {}

    record Refused(SupportDays.Refusal reason) implements Outcome {}

    /** It left the programme before that day. */
    record LeftBefore(LocalDate endedOn) implements Outcome {}

    private final InstitutionRepository institutions;
    private final InstitutionQueries known;
    private final BusinessDate date;

    RecordInstitutionSupport(InstitutionRepository institutions, InstitutionQueries known, BusinessDate date) {
        this.institutions = institutions;
        this.known = known;
        this.date = date;
    }

    /**
     * Records.
     *
     * @param activityKind key of the programme's kind of activity
     * @param endedOn null while it lasts
     * @param seen what the writer saw of the institution's part
     * @throws NotFound when the institution does not take part in the programme
     */
    Outcome record(
            Programme programme,
            InstitutionId id,
            String activityKind,
            LocalDate startedOn,
            @Nullable LocalDate endedOn,
            String seen) {
        institutions.lock(id);
        var participant =
                known.participant(programme, id).orElseThrow(() -> new NotFound("institution " + id + " in programme"));
        if (!participant.seen().equals(seen)) {
            return new Stale();
        }
        var refusal = SupportDays.check(startedOn, endedOn, programme.period(), date.today());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        var left = participant.endedOn();
        if (left != null && left.isBefore(endedOn == null ? startedOn : endedOn)) {
            return new LeftBefore(left);
        }
        institutions.recordSupport(programme.id(), id, activityKind, startedOn, endedOn);
        return new Recorded();
    }

    /** @throws NotFound when there is no such support */
    void withdraw(Programme programme, InstitutionId id, UUID support) {
        if (!institutions.withdrawSupport(programme.id(), id, support)) {
            throw new NotFound("support " + support);
        }
    }
}
