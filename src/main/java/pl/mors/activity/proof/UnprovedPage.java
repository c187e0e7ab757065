package pl.mors.activity.proof;

import java.time.LocalDate;
import java.util.List;
import pl.mors.activity.proof.ProofQueries.Unproved;

/**
 * Sessions some of whose presences nothing proves.
 *
 * @param since first day that is looked at
 */
public record UnprovedPage(List<Unproved> sessions, LocalDate since) {

    public int presences() {
        return sessions.stream().mapToInt(Unproved::presences).sum();
    }

    public int days() {
        return ProofOfAttendance.DAYS;
    }
}
