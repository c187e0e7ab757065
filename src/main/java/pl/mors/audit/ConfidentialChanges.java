package pl.mors.audit;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Changes of which even readers of their class of data may not learn whom they are about: who is in a group with hidden
 * membership. Implemented as a bean by the module that keeps such rows. A history of somebody leaves these changes out; the
 * register of all changes says that they were made, when and by whom, and nothing of what they hold.
 */
public interface ConfidentialChanges {

    /** Those of these changed rows that are confidential for the current reader; in one statement. */
    Set<UUID> among(Collection<UUID> rows);
}
