package pl.mors.indicator;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.indicator.rule.IndicatorRule;
import pl.mors.indicator.rule.IndicatorRules;
import pl.mors.programme.Programme;
import pl.mors.programme.file.Delivery;
import pl.mors.programme.file.ProgrammeFile;
import pl.mors.programme.file.ProgrammeFile.Indicator;
import pl.mors.programme.file.ProgrammeFile.Sourced;

/** Counts the indicators of a programme: three statements, whatever the number of people and indicators. */
@Service
@Transactional(readOnly = true)
public class IndicatorQueries {

    private final FactsRepository facts;
    private final KnownAt knownAt;

    IndicatorQueries(FactsRepository facts, KnownAt knownAt) {
        this.facts = facts;
        this.knownAt = knownAt;
    }

    /** All indicators of the programme in the order of its definition; none for a programme that promised nothing. */
    public List<MeasuredIndicator> all(Programme programme, AsOf asOf) {
        return measure(programme, programme.definition().allIndicators(), asOf);
    }

    /** The indicator of this code, if the programme has one. */
    public Optional<MeasuredIndicator> one(Programme programme, String code, AsOf asOf) {
        var wanted = programme.definition().allIndicators().stream()
                .filter(indicator -> indicator.value().code().equals(code))
                .toList();
        return measure(programme, wanted, asOf).stream().findFirst();
    }

    private List<MeasuredIndicator> measure(Programme programme, List<Sourced<Indicator>> indicators, AsOf asOf) {
        if (indicators.isEmpty()) {
            return List.of();
        }
        var people = knownAt.endOf(asOf.known(), () -> facts.of(programme.id(), asOf.on()));
        var days = exitDataDays(programme.definition());
        return indicators.stream()
                .map(indicator -> MeasuredIndicator.measure(
                        indicator.value(), indicator.source(), rule(indicator.value(), days), people))
                .toList();
    }

    private static IndicatorRule rule(Indicator indicator, int days) {
        return IndicatorRules.named(indicator.rule(), days);
    }

    private static int exitDataDays(ProgrammeFile definition) {
        return definition
                .sourcedValue(Delivery::rules)
                .map(rules -> rules.value().exitDataDays())
                .orElse(IndicatorRules.FOUR_WEEKS);
    }
}
