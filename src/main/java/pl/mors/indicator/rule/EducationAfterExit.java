package pl.mors.indicator.rule;

import java.util.Set;
import pl.mors.participant.SituationAfterExit;

/**
 * People who took up education or training after leaving.
 *
 * <p>Source: CR02, EECR02 (domain 3.1, 3.2).
 */
public final class EducationAfterExit implements IndicatorRule {

    private final IndicatorRule result;

    public EducationAfterExit(int days) {
        result = new ImmediateResult(Set.of(SituationAfterExit.EDUCATION), days);
    }

    @Override
    public Decision decide(CountedParticipation participation) {
        return result.decide(participation);
    }
}
