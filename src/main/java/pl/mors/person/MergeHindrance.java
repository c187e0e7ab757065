package pl.mors.person;

import java.util.List;

/**
 * What must be settled before two records of one human become one, as a module above sees it: where each of them holds something of
 * which a human has one. Implement it as a bean.
 */
@FunctionalInterface
public interface MergeHindrance {

    /** Sentences in the reader's language, each with what to do; none where nothing hinders. */
    List<String> hindrances(PersonId kept, PersonId merged);
}
