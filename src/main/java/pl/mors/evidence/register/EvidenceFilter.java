package pl.mors.evidence.register;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import pl.mors.person.PersonId;
import pl.mors.programme.ProgrammeId;

/**
 * What the list is narrowed to; null narrows nothing.
 *
 * @param month of the papers' own days
 * @param words in the name of what the paper belongs to, or in its title or number; empty for all
 * @param oldestFirst whether the list begins with the oldest
 */
record EvidenceFilter(
        @Nullable ProgrammeId programme,
        @Nullable EvidenceKind kind,
        @Nullable YearMonth month,
        String words,
        @Nullable PersonId person,
        boolean oldestFirst) {

    static EvidenceFilter of(PersonId person) {
        return new EvidenceFilter(null, null, null, "", person, false);
    }
}
