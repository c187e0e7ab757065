package pl.mors.indicator.rule;

import java.util.Set;
import pl.mors.participant.SituationAfterExit;

/**
 * People who gained a qualification by leaving. A competence is none: a qualification needs a formal outcome of assessment and
 * validation.
 *
 * <p>Source: CR03, EECR03 (domain 3.1, 3.2); formal outcome (domain 3.3 [S35]), R38 by {@link QualificationProof}.
 */
public final class QualificationAfterExit implements IndicatorRule {

    private final IndicatorRule result;

    public QualificationAfterExit(int days) {
        result = new ImmediateResult(Set.of(SituationAfterExit.QUALIFICATION), days);
    }

    @Override
    public Decision decide(CountedParticipation participation) {
        return result.decide(participation);
    }
}
