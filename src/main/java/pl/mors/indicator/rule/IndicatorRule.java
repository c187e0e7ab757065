package pl.mors.indicator.rule;

/**
 * How an indicator is counted. A rule sees one participation at a time and knows no day and no database: the facts come as of
 * the day asked for. docs/rules/indicators.md lists the rules with their sources.
 */
public interface IndicatorRule {

    Decision decide(CountedParticipation participation);

    /** What the figure counts. */
    default Unit unit() {
        return Unit.PEOPLE;
    }

    /** What a figure counts. */
    enum Unit {
        PEOPLE,
        COMMUNITIES
    }
}
