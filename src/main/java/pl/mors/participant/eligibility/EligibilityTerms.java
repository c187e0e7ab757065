package pl.mors.participant.eligibility;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.DateRange;
import pl.mors.platform.text.Texts;
import pl.mors.programme.Programme;
import pl.mors.programme.file.Delivery;
import pl.mors.programme.file.Delivery.AgeRule;
import pl.mors.programme.file.Delivery.AreaRule;
import pl.mors.programme.file.Delivery.EvidenceKind;
import pl.mors.programme.file.Delivery.Ground;
import pl.mors.programme.file.Delivery.Share;
import pl.mors.programme.file.Delivery.Tie;
import pl.mors.programme.file.ProgrammeFile;
import pl.mors.programme.file.ProgrammeFile.Sourced;

/**
 * Whom a programme takes, as its file says.
 *
 * @param anywhere whether the place of residence does not matter
 * @param ties what ties a person to the areas otherwise, any of them
 * @param areas to which one must be tied otherwise: one matching line is enough
 * @param age null: any age
 * @param shares of groups among those taken in by a round
 */
public record EligibilityTerms(
        DateRange period,
        boolean closeAssociatesAllowed,
        boolean anywhere,
        List<Tie> ties,
        List<AreaRule> areas,
        @Nullable AgeRule age,
        boolean groundRequired,
        List<Ground> grounds,
        List<EvidenceKind> evidenceKinds,
        List<Share> shares) {

    /** The terms of a programme; one that states none takes everybody. */
    public static EligibilityTerms of(Programme programme) {
        return of(programme.definition());
    }

    /** The terms of a version of a programme's file. */
    public static EligibilityTerms of(ProgrammeFile file) {
        var stated = file.sourcedValue(Delivery::eligibility).map(Sourced::value);
        var residenceIn = stated.map(Delivery.Eligibility::residenceIn).orElse(List.of());
        return new EligibilityTerms(
                new DateRange(file.period().from(), file.period().to()),
                file.sourcedValue(Delivery::rules)
                        .map(Sourced::value)
                        .map(Delivery.Rules::surroundingsAllowed)
                        .orElse(false),
                residenceIn.isEmpty(),
                stated.map(Delivery.Eligibility::ties).orElse(List.of(Tie.LIVES)),
                file.sourced(Delivery::areaRules).stream()
                        .map(Sourced::value)
                        .filter(area -> residenceIn.contains(area.of()))
                        .toList(),
                stated.map(Delivery.Eligibility::age).orElse(null),
                stated.map(Delivery.Eligibility::groundRequired).orElse(false),
                stated.map(Delivery.Eligibility::grounds).orElse(List.of()),
                stated.map(Delivery.Eligibility::evidenceKinds).orElse(List.of()),
                stated.map(Delivery.Eligibility::shares).orElse(List.of()));
    }

    /** Whether nothing but living there ties a person to the areas. */
    boolean onlyResidents() {
        return ties.stream().allMatch(Tie.LIVES::equals);
    }

    /** Whether the areas have boundaries, so that it matters where an address is on the map. */
    boolean asksTheMap() {
        return areas.stream().anyMatch(area -> !area.boundaries().isEmpty());
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

    /** The name of the group whose share is watched. */
    public String groupName(Share share) {
        return switch (share.group()) {
            case WOMEN, MEN, CLOSE_ASSOCIATES -> Texts.t("participant.share." + share.group());
            case GROUND ->
                ground(Objects.requireNonNull(share.ground())).map(Ground::name).orElseThrow();
        };
    }
}
