package pl.mors.audit;

import java.util.List;
import java.util.function.Predicate;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Slice;

/** The changes of the current organisation, the newest first. */
public interface AuditHistory {

    /**
     * @param from where the page starts; a cursor of numbers
     * @param mayRead tells the classes of data (words of the columns' comments) whose values the reader may see
     */
    Slice<Change> changes(ChangeFilter filter, Cursor from, int size, Predicate<String> mayRead);

    /** Names of the tables whose changes are recorded, in the order of {@link #label}. */
    List<String> tables();

    /** What a table holds, in the reader's words. */
    String label(String table);
}
