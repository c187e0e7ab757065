package pl.mors.intake.columns;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.intake.table.TableRow;

/** Looks for the line of headers: lists often begin with a title or an empty line. */
public final class HeaderSearch {

    private static final int LINES = 15;

    private final Map<String, Target> remembered;
    private @Nullable Columns found;
    private int looked;

    public HeaderSearch(Map<String, Target> remembered) {
        this.remembered = Map.copyOf(remembered);
    }

    /** @return whether the search is over, found or not */
    public boolean look(TableRow row) {
        looked++;
        found = GuessColumns.of(row.line(), row.cells(), remembered).orElse(null);
        return found != null || looked >= LINES;
    }

    public Optional<Columns> found() {
        return Optional.ofNullable(found);
    }
}
