package pl.mors.programme.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.programme.Programme;

/**
 * A programme in a list of the API.
 *
 * @param to last day of implementation, absent when there is no end
 */
record ProgrammeSummary(
        String code, String title, LocalDate from, @Nullable LocalDate to, boolean madeUp) {

    static ProgrammeSummary of(Programme programme) {
        return new ProgrammeSummary(
                programme.code(),
                programme.title(),
                programme.period().from(),
                programme.period().to(),
                programme.madeUp());
    }
}
