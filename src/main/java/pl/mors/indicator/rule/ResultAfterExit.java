package pl.mors.indicator.rule;

import java.util.List;

/**
 * People at risk who after leaving seek work, learn, gained a qualification or work: any of the four, each person once however
 * many of them.
 *
 * <p>Source: CR05 and its Polish twin in RPO WSL 9.1 (domain 3.1, 3.3 [M]). Each of the four is counted as by its own rule.
 */
public final class ResultAfterExit implements IndicatorRule {

    private final IndicatorRule atRisk = new AtRiskSupported();
    private final List<IndicatorRule> anyOf;

    public ResultAfterExit(int days) {
        anyOf = List.of(
                new JobSearchAfterExit(days),
                new EducationAfterExit(days),
                new QualificationAfterExit(days),
                new JobAfterExit(days));
    }

    @Override
    public Decision decide(CountedParticipation participation) {
        var decision = atRisk.decide(participation);
        if (!decision.isCounted()) {
            return decision;
        }
        var four = anyOf.stream().map(rule -> rule.decide(participation)).toList();
        return four.stream()
                .filter(Decision::isCounted)
                .findFirst()
                // The reason of the rule that came nearest tells most: another one than "some other situation".
                .or(() -> four.stream().filter(ResultAfterExit::isTelling).findFirst())
                .orElse(four.getFirst());
    }

    private static boolean isTelling(Decision decision) {
        return !decision.equals(Decision.not(Decision.Reason.OTHER_SITUATION));
    }
}
