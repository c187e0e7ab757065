package pl.mors.platform;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** A row of a table that holds from its day on, until a later row of its kind. */
public interface Dated {

    LocalDate from();

    String source();

    Certainty certainty();

    /** The row in force on a day; none before the first. */
    static <T extends Dated> Optional<T> on(Collection<T> rows, LocalDate day) {
        return rows.stream().filter(row -> !row.from().isAfter(day)).max(Comparator.comparing(Dated::from));
    }
}
