package pl.mors.reporting.reportability;

import java.util.List;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.participants.ReportedParticipation;

/**
 * Whether a person may be shown to the funder: who lacks a required datum may not be shown, and counts in no indicator (R04,
 * domain 1.1 [S11]). All rules are asked, so that everything can be mended at once.
 */
public final class ReportabilityPolicy {

    private static final List<ReportabilityRule> RULES = List.of(
            new SupportGiven(),
            new DeclarationSigned(),
            new DeclarationBeforeSupport(),
            new OneIdentifier(),
            new PeselAgrees(),
            new ResidenceKnown(),
            new EntrySituationKnown(),
            new SupportWithinPeriod(),
            new ExitInOrder(),
            new ExitSituationKnown(),
            new MandatoryCells(),
            new ContactStated(),
            new KnownWords(),
            new CellsWellFormed(),
            new CellsWithoutJoiner());

    /** Everything that keeps the person from being reported, in the order of the rules; empty when nothing does. */
    public List<Finding> check(ReportedParticipation person, ExportTerms terms) {
        return RULES.stream()
                .flatMap(rule -> rule.check(person, terms).stream())
                .distinct()
                .toList();
    }
}
