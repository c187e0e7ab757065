package pl.mors.person.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.person.Person;
import pl.mors.platform.web.Form;

/**
 * Two records side by side, and what a merge would do.
 *
 * @param kept the record that stays
 * @param apart who told the two apart, and when; null when nobody did
 * @param hindrances what must be settled first, in words; then there is no form
 */
public record MergePage(
        Person kept,
        Person merged,
        List<Line> lines,
        List<Part> parts,
        @Nullable String apart,
        List<String> hindrances,
        Form form) {

    static final String REASON = "reason";
    static final String OVERRULING = "overruling";

    /** A thing that is known of both. */
    public record Line(String label, String kept, String merged) {

        public boolean differs() {
            return !kept.equals(merged);
        }
    }

    /** Rows of one kind: how many go, and how many stay with the record that is left. */
    public record Part(String label, int moves, int stays) {}
}
