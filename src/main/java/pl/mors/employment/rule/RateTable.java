package pl.mors.employment.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import pl.mors.platform.Dated;

/** All that the rules count with, by day. */
public record RateTable(
        List<BenefitBase> bases,
        List<AllowanceRate> rates,
        List<InternshipLength> lengths,
        List<SameHostGap> hostGaps,
        List<InternsPerEmployer> internsPerEmployer,
        List<SickDays> sickDays,
        List<PartMonth> partMonths,
        List<UnexcusedDays> unexcusedDays,
        List<AllowanceRounding> roundings) {

    /** The first day for which there is a base. */
    public LocalDate begins() {
        return bases.stream().map(BenefitBase::from).min(LocalDate::compareTo).orElseThrow();
    }

    public BenefitBase base(LocalDate day) {
        return known(Dated.on(bases, day), day);
    }

    public AllowanceRate rate(AllowanceKind kind, LocalDate day) {
        return known(findRate(kind, day), day);
    }

    public Optional<AllowanceRate> findRate(AllowanceKind kind, LocalDate day) {
        return Dated.on(rates.stream().filter(row -> row.kind() == kind).toList(), day);
    }

    public InternshipLength length(LegalForm form, LocalDate day) {
        return known(Dated.on(lengths.stream().filter(row -> row.form() == form).toList(), day), day);
    }

    /** None where the law asks for none. */
    public Optional<SameHostGap> hostGap(LegalForm form, LocalDate day) {
        return Dated.on(hostGaps.stream().filter(row -> row.form() == form).toList(), day);
    }

    public InternsPerEmployer internsPerEmployer(LegalForm form, LocalDate day) {
        return known(
                Dated.on(
                        internsPerEmployer.stream()
                                .filter(row -> row.form() == form)
                                .toList(),
                        day),
                day);
    }

    public SickDays sickDays(LegalForm form, LocalDate day) {
        return known(
                Dated.on(sickDays.stream().filter(row -> row.form() == form).toList(), day), day);
    }

    public PartMonth partMonth(LocalDate day) {
        return known(Dated.on(partMonths, day), day);
    }

    public UnexcusedDays unexcusedDays(LocalDate day) {
        return known(Dated.on(unexcusedDays, day), day);
    }

    public AllowanceRounding rounding(LocalDate day) {
        return known(Dated.on(roundings, day), day);
    }

    private static <T> T known(Optional<T> row, LocalDate day) {
        return row.orElseThrow(() -> new NoSuchElementException("no figure for " + day));
    }
}
