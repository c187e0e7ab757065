package pl.mors.activity.proof;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import pl.mors.programme.ProofKind;

/**
 * Presence is proved by the signed paper list; by anything else where the programme accepts it on the session's day, by a letter of its
 * funder. A tick is the working copy. Source: form of attendance lists and the funder's consent to other proof (elist-1, elist-2 in pal-services 2.5);
 * what a trace of a remote class is worth says RemotePresence. How long the proof may take to come home is our own.
 */
public final class ProofOfAttendance {

    /** Lists of two weeks are scanned together; later than that a list that was lost is hard to sign anew. Our own measure. */
    static final int DAYS = 14;

    /** What a presence is. */
    public enum Worth {
        PROVEN,
        WORKING_COPY;

        public String textKey() {
            return "activity.proof." + name().toLowerCase(Locale.ROOT);
        }
    }

    private ProofOfAttendance() {}

    /**
     * @param byLetter what the programme accepts on the day of the session beside the signed list
     * @param found what is on record of the person at the session
     */
    public static Worth of(Set<ProofKind> byLetter, Collection<Trace> found) {
        return counting(byLetter, found).isEmpty() ? Worth.WORKING_COPY : Worth.PROVEN;
    }

    /** Those of the traces that prove it. */
    public static Set<Trace> counting(Set<ProofKind> byLetter, Collection<Trace> found) {
        var counting = EnumSet.noneOf(Trace.class);
        found.stream()
                .filter(trace -> !trace.kind().needsLetter() || byLetter.contains(trace.kind()))
                .forEach(counting::add);
        return counting;
    }

    /** The last day whose sessions should be proved by today. */
    static LocalDate owedUntil(LocalDate today) {
        return today.minusDays(DAYS);
    }
}
