package pl.mors.indicator.rule;

import java.util.Set;
import pl.mors.participant.SituationAfterExit;

/**
 * People at risk whose situation after leaving shows progress: work, a qualification, a competence, education or seeking work.
 *
 * <p>Source: ESF+ programme indicator (domain 3.3 [T14]); what counts as progress (domain 3.5 [M]). The exit data know no
 * other kinds of progress, such as health or self-reliance, so the figure is a lower bound.
 */
public final class SocialSituationImproved implements IndicatorRule {

    private final IndicatorRule atRisk = new AtRiskSupported();
    private final IndicatorRule result;

    public SocialSituationImproved(int days) {
        result = new ImmediateResult(
                Set.of(
                        SituationAfterExit.EMPLOYMENT,
                        SituationAfterExit.QUALIFICATION,
                        SituationAfterExit.COMPETENCE,
                        SituationAfterExit.EDUCATION,
                        SituationAfterExit.JOB_SEARCH),
                days);
    }

    @Override
    public Decision decide(CountedParticipation participation) {
        var decision = atRisk.decide(participation);
        return decision.isCounted() ? result.decide(participation) : decision;
    }
}
