package pl.mors.participant.eligibility;

import java.util.List;
import java.util.Optional;
import pl.mors.platform.DateRange;
import pl.mors.programme.Programme;
import pl.mors.programme.file.Delivery;
import pl.mors.programme.file.Delivery.AreaRule;
import pl.mors.programme.file.Delivery.EvidenceKind;
import pl.mors.programme.file.Delivery.Ground;
import pl.mors.programme.file.ProgrammeFile.Sourced;

/**
 * Whom a programme takes, as its file says.
 *
 * @param anywhere whether the place of residence does not matter
 * @param areas where one must live otherwise: one matching line is enough
 */
public record EligibilityTerms(
        DateRange period,
        boolean closeAssociatesAllowed,
        boolean anywhere,
        List<AreaRule> areas,
        boolean groundRequired,
        List<Ground> grounds,
        List<EvidenceKind> evidenceKinds) {

    /** The terms of a programme; one that states none takes everybody. */
    public static EligibilityTerms of(Programme programme) {
        var file = programme.definition();
        var stated = file.sourcedValue(Delivery::eligibility).map(Sourced::value);
        var residenceIn = stated.map(Delivery.Eligibility::residenceIn).orElse(List.of());
        return new EligibilityTerms(
                programme.period(),
                file.sourcedValue(Delivery::rules)
                        .map(Sourced::value)
                        .map(Delivery.Rules::surroundingsAllowed)
                        .orElse(false),
                residenceIn.isEmpty(),
                file.sourced(Delivery::areaRules).stream()
                        .map(Sourced::value)
                        .filter(area -> residenceIn.contains(area.of()))
                        .toList(),
                stated.map(Delivery.Eligibility::groundRequired).orElse(false),
                stated.map(Delivery.Eligibility::grounds).orElse(List.of()),
                stated.map(Delivery.Eligibility::evidenceKinds).orElse(List.of()));
    }

    Optional<Ground> ground(String code) {
        return grounds.stream().filter(ground -> ground.code().equals(code)).findFirst();
    }

    Optional<EvidenceKind> evidenceKind(String code) {
        return evidenceKinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** The name of a kind of evidence; the code itself for a kind that a newer version of the programme dropped. */
    public String evidenceName(String code) {
        return evidenceKind(code).map(EvidenceKind::name).orElse(code);
    }
}
