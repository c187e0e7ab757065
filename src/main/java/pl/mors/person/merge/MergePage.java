package pl.mors.person.merge;

import java.util.List;
import pl.mors.person.Person;
import pl.mors.platform.web.Form;

/**
 * Two records side by side, and what a merge would do.
 *
 * @param kept the record that stays
 * @param hindrances what must be settled first, in words; then there is no form
 */
public record MergePage(
        Person kept, Person merged, List<Line> lines, List<Part> parts, List<String> hindrances, Form form) {

    static final String REASON = "reason";

    /** A thing that is known of both. */
    public record Line(String label, String kept, String merged) {

        public boolean differs() {
            return !kept.equals(merged);
        }
    }

    /** Rows of one kind: how many go, and how many stay with the record that is left. */
    public record Part(String label, int moves, int stays) {}
}
