package pl.mors.casework.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pl.mors.platform.Dated;
import pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod;

/** The rules about paths that programmes of each set of European rules are held to, by day. */
public record PathRules(
        List<PathInstruments> instruments, List<ContractOutsideProgramme> outside, List<ReviewInterval> reviews) {

    /** None in a programme that nobody outside settles. */
    public Optional<PathInstruments> instruments(ProgrammingPeriod period, LocalDate day) {
        return on(instruments, PathInstruments::period, period, day);
    }

    public Optional<ContractOutsideProgramme> outside(ProgrammingPeriod period, LocalDate day) {
        return on(outside, ContractOutsideProgramme::period, period, day);
    }

    public Optional<ReviewInterval> review(ProgrammingPeriod period, LocalDate day) {
        return on(reviews, ReviewInterval::period, period, day);
    }

    private static <T extends Dated> Optional<T> on(
            Collection<T> rows, Function<T, ProgrammingPeriod> periodOf, ProgrammingPeriod period, LocalDate day) {
        return Dated.on(
                rows.stream().filter(row -> periodOf.apply(row) == period).toList(), day);
    }
}
