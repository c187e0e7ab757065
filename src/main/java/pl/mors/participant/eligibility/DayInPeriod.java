package pl.mors.participant.eligibility;

import static pl.mors.participant.eligibility.FindingCode.DAY_IN_PERIOD;

import java.util.List;
import pl.mors.platform.text.Texts;

/**
 * Participation lies inside the programme's period of implementation, both days included. Source: participation inside the
 * project period, validation rules of SL2014 and SM EFS.
 */
final class DayInPeriod implements EligibilityRule {

    @Override
    public List<Finding> check(EligibilityTerms terms, EligibilityFacts facts) {
        var period = terms.period();
        var to = period.to();
        var end = to == null ? Texts.t("participant.period.no-end") : Texts.date(to);
        var state = period.contains(facts.day()) ? FindingState.MET : FindingState.NOT_MET;
        return List.of(Finding.of(DAY_IN_PERIOD, state, facts.day(), period.from(), end));
    }
}
