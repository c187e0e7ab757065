package pl.mors.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which changes of the organisation are wanted.
 *
 * @param subjects the people, participations or other rows they are about; empty for all
 * @param table name of a table of the database; null for all
 * @param day a day in Poland; null for all
 */
public record ChangeFilter(
        List<UUID> subjects,
        @Nullable String table,
        @Nullable LocalDate day) {

    public ChangeFilter {
        subjects = List.copyOf(subjects);
    }

    public static ChangeFilter all() {
        return new ChangeFilter(List.of(), null, null);
    }

    /**
     * The history of a thing: of a group, a session... For a person give their id and those of their participations, since
     * facts are recorded about either.
     */
    public static ChangeFilter about(Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("a history is about something");
        }
        return new ChangeFilter(List.copyOf(subjects), null, null);
    }
}
