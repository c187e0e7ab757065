package pl.mors.indicator.rule;

import java.util.Set;
import pl.mors.indicator.rule.CountedParticipation.Entry;
import pl.mors.indicator.rule.Decision.Reason;
import pl.mors.participant.LabourStatus;
import pl.mors.participant.SituationAfterExit;

/**
 * People who were inactive at entry and seek work after leaving. For somebody unemployed seeking work is nothing new.
 *
 * <p>Source: CR01, EECR01: inactive people only (domain 3.1, 3.2 [T14]).
 */
public final class JobSearchAfterExit implements IndicatorRule {

    private final IndicatorRule result;

    public JobSearchAfterExit(int days) {
        result = new ImmediateResult(Set.of(SituationAfterExit.JOB_SEARCH), days);
    }

    @Override
    public Decision decide(CountedParticipation participation) {
        var decision = result.decide(participation);
        Entry entry = participation.entry();
        return decision.isCounted() && entry != null && entry.labourStatus() != LabourStatus.INACTIVE
                ? Decision.not(Reason.NOT_INACTIVE_AT_ENTRY)
                : decision;
    }
}
