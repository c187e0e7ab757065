package pl.mors.indicator.rule;

import pl.mors.indicator.rule.CountedParticipation.Entry;
import pl.mors.indicator.rule.Decision.Reason;

/**
 * People at risk of poverty or social exclusion who got support. People from the surroundings don't feed it, whatever their
 * situation.
 *
 * <p>Source: programme indicator of RPO WSL 9.1 (domain 3.3 [S18]); surroundings (domain 3.4 [S40]).
 */
public final class AtRiskSupported implements IndicatorRule {

    private final IndicatorRule participants = new ParticipantsTotal();

    @Override
    public Decision decide(CountedParticipation participation) {
        if (participation.closeAssociate()) {
            return Decision.not(Reason.CLOSE_ASSOCIATE);
        }
        var decision = participants.decide(participation);
        Entry entry = participation.entry();
        return decision.isCounted() && entry != null && !entry.atRisk() ? Decision.not(Reason.NOT_AT_RISK) : decision;
    }
}
