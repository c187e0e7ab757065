package pl.mors.casework.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.casework.CaseId;
import pl.mors.identity.MembershipId;
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.BusinessDate;

/** Opens the case of a participant with a social worker, or hands it over to another; who had it before stays known. */
@Service
@Transactional
class AssignCase {

    private final SupportCaseRepository cases;
    private final SupportCaseQueries known;
    private final ParticipantQueries participants;
    private final BusinessDate date;

    AssignCase(
            SupportCaseRepository cases, SupportCaseQueries known, ParticipantQueries participants, BusinessDate date) {
        this.cases = cases;
        this.known = known;
        this.participants = participants;
        this.date = date;
    }

    sealed interface Outcome {

        record Assigned(CaseId id) implements Outcome {}

        /** Somebody else opened the case or handed it over since it was read; nothing was stored. */
        record Stale() implements Outcome {}
    }

    /** @param version of the assignment that was read; null where there was no case */
    Outcome assign(ParticipationId id, @Nullable UUID version, MembershipId worker) {
        var participation = participants.getForChange(id);
        var before = known.of(id);
        if (before.isEmpty()) {
            if (version != null) {
                return new Outcome.Stale();
            }
            var opened = cases.open(participation, date.today());
            cases.assign(opened, worker, date.today());
            return new Outcome.Assigned(opened);
        }
        var held = before.get();
        if (!held.version().equals(version)) {
            return new Outcome.Stale();
        }
        if (!held.worker().equals(worker)) {
            cases.supersede(held.version());
            cases.assign(held.id(), worker, date.today());
        }
        return new Outcome.Assigned(held.id());
    }
}
