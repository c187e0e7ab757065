package pl.mors.activity.proof;

import java.util.List;
import pl.mors.activity.proof.ProofQueries.Unproved;

/** Sessions some of whose presences nothing proves. */
public record UnprovedPage(List<Unproved> sessions) {

    public int presences() {
        return sessions.stream().mapToInt(Unproved::presences).sum();
    }

    public int days() {
        return ProofOfAttendance.DAYS;
    }
}
