package pl.mors.indicator.rule;

import pl.mors.indicator.rule.Decision.Reason;

/**
 * People from the surroundings (otoczenie) of participants who got support.
 *
 * <p>Source: projects count them apart from the people at risk (domain 3.4 [S40]).
 */
public final class SurroundingsSupported implements IndicatorRule {

    private final IndicatorRule participants = new ParticipantsTotal();

    @Override
    public Decision decide(CountedParticipation participation) {
        return participation.closeAssociate()
                ? participants.decide(participation)
                : Decision.not(Reason.NOT_CLOSE_ASSOCIATE);
    }
}
