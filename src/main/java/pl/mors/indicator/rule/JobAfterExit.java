package pl.mors.indicator.rule;

import java.util.Set;
import pl.mors.indicator.rule.CountedParticipation.Entry;
import pl.mors.indicator.rule.Decision.Reason;
import pl.mors.participant.LabourStatus;
import pl.mors.participant.SituationAfterExit;

/**
 * People who did not work at entry and work after leaving, self-employed people too. A job that went on is none.
 *
 * <p>Source: CR04, EECR04 (domain 3.1, 3.2 [T7]). That people who worked at entry are left out is the definition of Annex D as
 * remembered [M].
 */
public final class JobAfterExit implements IndicatorRule {

    private final IndicatorRule result;

    public JobAfterExit(int days) {
        result = new ImmediateResult(Set.of(SituationAfterExit.EMPLOYMENT), days);
    }

    @Override
    public Decision decide(CountedParticipation participation) {
        var decision = result.decide(participation);
        Entry entry = participation.entry();
        return decision.isCounted() && entry != null && entry.labourStatus() == LabourStatus.EMPLOYED
                ? Decision.not(Reason.EMPLOYED_AT_ENTRY)
                : decision;
    }
}
