package pl.mors.participant.eligibility;

import static pl.mors.participant.eligibility.FindingCode.GROUND_EVIDENCE;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.mors.platform.text.Texts;
import pl.mors.programme.file.Delivery.Ground;

/** Each stated ground is proved by one of its papers, valid on the day (R02). Source: documents of the programme's call. */
final class GroundEvidence implements EligibilityRule {

    /** With so many days left a paper is about to expire: the first support may come too late for it. */
    private static final int SOON_DAYS = 7;

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
        var validity = new EvidenceValidity(terms, facts.day());
        var best = best(ground, terms, facts.evidence(), facts.day());
        if (best.isEmpty()) {
            var wanted = ground.evidence().stream()
                    .map(terms::evidenceName)
                    .collect(Collectors.joining(Texts.t("participant.finding.or")));
            return Finding.of(GROUND_EVIDENCE, FindingState.MISSING_EVIDENCE, ground.name(), wanted);
        }
        var lastDay = validity.lastDay(best.get());
        var state = lastDay.isAfter(facts.day().plusDays(SOON_DAYS)) ? FindingState.MET : FindingState.ABOUT_TO_EXPIRE;
        return Finding.of(
                GROUND_EVIDENCE,
                state,
                ground.name(),
                terms.evidenceName(best.get().kind()),
                lastDay);
    }

    /** The paper that proves the ground on the day, and longest; empty when none does. */
    static Optional<Evidence> best(Ground ground, EligibilityTerms terms, List<Evidence> papers, LocalDate day) {
        var validity = new EvidenceValidity(terms, day);
        return papers.stream()
                .filter(paper -> ground.evidence().contains(paper.kind()))
                .filter(validity::holds)
                .max(Comparator.comparing(validity::lastDay));
    }
}
