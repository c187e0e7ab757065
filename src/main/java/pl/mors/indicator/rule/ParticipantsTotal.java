package pl.mors.indicator.rule;

import pl.mors.indicator.rule.Decision.Reason;

/**
 * Everybody who got support and whose data at entry are known, each person once, people from the surroundings too.
 *
 * <p>Source: EECO01; the status is that on the day of the first support (domain 3.4 [T14][S29]); without the data at entry a
 * person may not be shown and counts in no indicator (R04, domain 1.1 [S11]); once per operation (R08, domain 3.4 [S9][S10]).
 */
public final class ParticipantsTotal implements IndicatorRule {

    @Override
    public Decision decide(CountedParticipation participation) {
        if (participation.startedOn() == null) {
            return Decision.not(Reason.NOT_STARTED);
        }
        return participation.entry() == null ? Decision.not(Reason.NO_ENTRY_DATA) : Decision.counted();
    }
}
