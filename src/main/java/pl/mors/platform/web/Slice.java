package pl.mors.platform.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is paged by key.
 *
 * @param rows in the list's order
 * @param next where the following page starts, if there is one
 * @param previous where the page before ends, if there is one
 */
public record Slice<T>(
        List<T> rows, @Nullable Cursor next, @Nullable Cursor previous) {

    public Slice {
        rows = List.copyOf(rows);
    }

    /**
     * Makes a page of what the database gave.
     *
     * @param fetched up to {@code size + 1} rows beyond the cursor, nearest first: for a backward cursor in reverse order
     * @param asked the cursor of the request
     * @param key a row's sort key, values in the order of ORDER BY
     */
    public static <T> Slice<T> of(List<T> fetched, int size, Cursor asked, Function<T, List<String>> key) {
        boolean more = fetched.size() > size;
        List<T> near = more ? fetched.subList(0, size) : fetched;
        List<T> rows = asked.backwards() ? near.reversed() : near;
        if (rows.isEmpty()) {
            return new Slice<>(rows, null, null);
        }
        boolean hasNext = asked.backwards() || more;
        boolean hasPrevious = asked.backwards() ? more : !asked.isStart();
        return new Slice<>(
                rows,
                hasNext ? new Cursor(key.apply(rows.getLast()), false) : null,
                hasPrevious ? new Cursor(key.apply(rows.getFirst()), true) : null);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
