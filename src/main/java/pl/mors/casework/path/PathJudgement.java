package pl.mors.casework.path;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.casework.parameter.PublishedPathRules;
import pl.mors.casework.rule.InstrumentFamily;
import pl.mors.casework.rule.PathInstruments;
import pl.mors.platform.DateRange;
import pl.mors.platform.text.Texts;
import pl.mors.programme.file.ProgrammeFile.ProgrammingPeriod;

/**
 * What the rules of a programme say of what was agreed.
 *
 * @param instruments how many instruments of active integration there are
 * @param least how many there have to be; null where the programme asks for none
 * @param warnings what it lacks, in words
 * @param reviewDueOn the day by which the next review is due; null where there is none to come
 */
public record PathJudgement(
        int instruments,
        @Nullable Integer least,
        List<String> warnings,
        @Nullable LocalDate reviewDueOn) {

    /**
     * By the rules in force on the first day of what was agreed.
     *
     * @param reviewedOn the latest review; null before the first
     * @param ended whether that review found it completed or broken off
     */
    public static PathJudgement of(
            ProgrammingPeriod rules,
            PathForm form,
            DateRange days,
            List<InstrumentFamily> families,
            @Nullable LocalDate reviewedOn,
            boolean ended) {
        var table = PublishedPathRules.rules();
        var warnings = new ArrayList<String>();
        Optional<PathInstruments> asked = table.instruments(rules, days.from());
        asked.ifPresent(rule -> rule.lacks(families)
                .forEach(lack -> warnings.add(Texts.t(lack.textKey(), rule.least(), rule.source()))));
        if (form.isContract()) {
            table.outside(rules, days.from())
                    .filter(rule -> rule.isOutside(families))
                    .ifPresent(rule -> warnings.add(Texts.t("casework.path.outside", rule.source())));
        }
        var last = days.to();
        boolean over = ended && reviewedOn != null && !reviewedOn.isBefore(days.from());
        return new PathJudgement(
                PathInstruments.count(families),
                asked.map(PathInstruments::least).orElse(null),
                List.copyOf(warnings),
                table.review(rules, days.from())
                        .filter(rule -> !over)
                        .map(rule -> rule.dueOn(days.from(), last == null ? LocalDate.MAX : last, reviewedOn))
                        .orElse(null));
    }
}
