package pl.mors.indicator.rule;

import pl.mors.indicator.rule.Decision.Reason;

/**
 * Communities in which somebody got support, each community once. A community is covered by its first started participation;
 * data at entry don't matter here, since no person is counted.
 *
 * <p>Source: programme indicator "środowiska objęte programami aktywności lokalnej" of RPO WSL 9.1 (domain 3.3 [S18]). That
 * the first support covers the community is a choice of MORS: the funder's text doesn't say when coverage begins.
 */
public final class CommunitiesCovered implements IndicatorRule {

    @Override
    public Decision decide(CountedParticipation participation) {
        if (participation.startedOn() == null) {
            return Decision.not(Reason.NOT_STARTED);
        }
        return participation.community() == null ? Decision.not(Reason.NO_COMMUNITY) : Decision.counted();
    }

    @Override
    public Unit unit() {
        return Unit.COMMUNITIES;
    }
}
