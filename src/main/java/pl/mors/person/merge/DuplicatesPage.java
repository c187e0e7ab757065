package pl.mors.person.merge;

import java.util.List;
import pl.mors.person.merge.DuplicateQueries.Pair;

/**
 * Records that may be one human's.
 *
 * @param more whether there are more than are shown
 */
public record DuplicatesPage(List<Pair> pairs, boolean more) {}
