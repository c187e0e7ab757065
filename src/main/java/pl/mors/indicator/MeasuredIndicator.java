package pl.mors.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.indicator.rule.CountedParticipation;
import pl.mors.indicator.rule.IndicatorRule;
import pl.mors.platform.Sex;
import pl.mors.programme.file.ProgrammeFile.Indicator;
import pl.mors.programme.file.ProgrammeFile.Source;
import pl.mors.programme.file.ProgrammeFile.Target;

/**
 * An indicator of a programme with its figure.
 *
 * @param source where the indicator and its target come from
 * @param people every participation with the rule's decision, in the order of their numbers
 */
public record MeasuredIndicator(
        Indicator definition, Source source, IndicatorRule.Unit unit, Figure value, List<JudgedParticipation> people) {

    public MeasuredIndicator {
        people = List.copyOf(people);
    }

    /** Applies a rule to all participations of a programme. */
    static MeasuredIndicator measure(
            Indicator definition, Source source, IndicatorRule rule, List<CountedParticipation> facts) {
        var people = facts.stream()
                .map(one -> new JudgedParticipation(one, rule.decide(one)))
                .toList();
        return new MeasuredIndicator(definition, source, rule.unit(), count(rule.unit(), people), people);
    }

    private static Figure count(IndicatorRule.Unit unit, List<JudgedParticipation> people) {
        return switch (unit) {
            case PEOPLE -> Figure.bySex(countOf(Sex.FEMALE, people), countOf(Sex.MALE, people));
            case COMMUNITIES ->
                Figure.of((int) people.stream()
                        .filter(one -> one.decision().isCounted())
                        .map(one -> one.facts().community())
                        .distinct()
                        .count());
        };
    }

    private static int countOf(Sex sex, List<JudgedParticipation> people) {
        return (int) people.stream()
                .filter(one -> one.decision().isCounted() && one.facts().sex() == sex)
                .count();
    }

    /** What the programme promised; null where it states no target. */
    public @Nullable Figure target() {
        Target target = definition.target();
        return target == null ? null : new Figure(target.total(), target.women(), target.men());
    }

    public List<JudgedParticipation> counted() {
        return people.stream().filter(one -> one.decision().isCounted()).toList();
    }

    public List<JudgedParticipation> notCounted() {
        return people.stream().filter(one -> !one.decision().isCounted()).toList();
    }
}
