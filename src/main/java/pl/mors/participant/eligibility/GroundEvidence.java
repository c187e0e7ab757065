package pl.mors.participant.eligibility;

import static pl.mors.participant.eligibility.FindingCode.GROUND_EVIDENCE;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.mors.platform.text.Texts;
import pl.mors.programme.file.Delivery.EvidenceKind;
import pl.mors.programme.file.Delivery.EvidenceRule;
import pl.mors.programme.file.Delivery.Ground;

/**
 * Each stated ground is proved by one of its papers, valid on the day (R02), or by the person's statement where the rule of one of
 * them lets that do. Source: documents of the programme's call.
 */
final class GroundEvidence implements EligibilityRule {

    @Override
    public List<Finding> check(EligibilityTerms terms, EligibilityFacts facts) {
        return facts.grounds().stream()
                .sorted()
                .map(terms::ground)
                .flatMap(Optional::stream)
                .map(ground -> check(ground, terms, facts))
                .toList();
    }

    private static Finding check(Ground ground, EligibilityTerms terms, EligibilityFacts facts) {
        var validity = new EvidenceValidity(terms, facts.days());
        var best = best(ground, validity, facts.evidence());
        if (best.isEmpty()) {
            var wanted = proofs(ground, validity)
                    .map(EvidenceKind::name)
                    .collect(Collectors.joining(Texts.t("participant.finding.or")));
            return Finding.of(GROUND_EVIDENCE, FindingState.MISSING_EVIDENCE, ground.name(), wanted)
                    .about(ground.code());
        }
        var lastDay = validity.lastDay(best.get());
        var state = FindingState.MET.until(lastDay, facts.day());
        return Finding.of(
                        GROUND_EVIDENCE,
                        state,
                        ground.name(),
                        terms.evidenceName(best.get().kind()),
                        lastDay)
                .about(ground.code());
    }

    /** The paper that proves the ground on the day, and longest; empty when none does. */
    static Optional<Evidence> best(Ground ground, EvidenceValidity validity, List<Evidence> papers) {
        var kinds = proofs(ground, validity).map(EvidenceKind::code).collect(Collectors.toSet());
        return papers.stream()
                .filter(paper -> kinds.contains(paper.kind()))
                .filter(validity::holds)
                .max(Comparator.comparing(validity::lastDay));
    }

    /** The kinds of paper that prove the ground; statements last, where they only stand in for another paper. */
    private static Stream<EvidenceKind> proofs(Ground ground, EvidenceValidity validity) {
        var named = validity.terms().evidenceKinds().stream()
                .filter(kind -> ground.evidence().contains(kind.code()))
                .toList();
        boolean statement =
                named.stream().flatMap(kind -> validity.rule(kind).stream()).anyMatch(EvidenceRule::statementEnough);
        return Stream.concat(
                        named.stream(),
                        validity.terms().evidenceKinds().stream().filter(kind -> statement && kind.statement()))
                .distinct();
    }
}
