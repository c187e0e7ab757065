package pl.mors.platform.web;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
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
     * @param edge a row's id or number, by which a cursor names it
     */
    public static <T> Slice<T> of(List<T> fetched, int size, Cursor asked, Function<T, Object> edge) {
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
                hasNext ? new Cursor(edge.apply(rows.getLast()).toString(), false) : null,
                hasPrevious ? new Cursor(edge.apply(rows.getFirst()).toString(), true) : null);
    }

    /**
     * As {@link #of}, for a list whose order is not that of its ids, so that the statement looks the edge row up: when that row is
     * gone, nothing lies beyond it, and the list begins anew.
     *
     * @param beyond up to {@code size + 1} rows beyond a cursor, as {@code fetched} of the other
     */
    public static <T> Slice<T> beyond(
            Cursor asked, int size, Function<T, Object> edge, Function<Cursor, List<T>> beyond) {
        var fetched = beyond.apply(asked);
        return fetched.isEmpty() && !asked.isStart()
                ? of(beyond.apply(Cursor.start()), size, Cursor.start(), edge)
                : of(fetched, size, asked, edge);
    }

    /**
     * A page of a list that is there as a whole.
     *
     * @param all in the order of their numbers, the lowest first
     * @param asked a cursor of numbers
     */
    public static <T> Slice<T> ofAll(List<T> all, int size, Cursor asked, ToLongFunction<T> number) {
        var edge = asked.number();
        var beyond = (asked.backwards() ? all.reversed() : all)
                .stream()
                        .filter(row -> edge == null
                                || (asked.backwards()
                                        ? number.applyAsLong(row) < edge
                                        : number.applyAsLong(row) > edge))
                        .limit(size + 1L)
                        .toList();
        return of(beyond, size, asked, number::applyAsLong);
    }

    /** The same page with other rows in place of these. */
    public <R> Slice<R> map(Function<? super T, ? extends R> change) {
        return new Slice<>(rows.stream().<R>map(change).toList(), next, previous);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
