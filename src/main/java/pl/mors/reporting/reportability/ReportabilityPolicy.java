package pl.mors.reporting.reportability;

import java.util.List;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.participants.ReportedInstitution;
import pl.mors.reporting.participants.ReportedParticipation;

/**
 * Whether a person or an institution may be shown to the funder: who lacks a required datum may not be shown, and counts in no indicator (R04,
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

    private static final List<InstitutionRule> RULES_OF_INSTITUTIONS = List.of(
            new InstitutionSupportWithinPeriod(),
            new InstitutionEndInOrder(),
            new StaffCoverageAgrees(),
            new MandatoryCells(),
            new KnownWords(),
            new CellsWellFormed());

    /** Everything that keeps the institution from being reported, as for people. A profile that tells of none asks nothing. */
    public List<Finding> check(ReportedInstitution institution, ExportTerms terms) {
        return terms.profile().institutions() == null
                ? List.of()
                : RULES_OF_INSTITUTIONS.stream()
                        .flatMap(rule -> rule.check(institution, terms).stream())
                        .distinct()
                        .toList();
    }

    /** Everything that keeps the person from being reported, in the order of the rules; empty when nothing does. */
    public List<Finding> check(ReportedParticipation person, ExportTerms terms) {
        return RULES.stream()
                .flatMap(rule -> rule.check(person, terms).stream())
                .distinct()
                .toList();
    }
}
