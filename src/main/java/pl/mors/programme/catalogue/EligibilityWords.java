package pl.mors.programme.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import pl.mors.platform.text.Texts;
import pl.mors.programme.file.Delivery.AgeRule;
import pl.mors.programme.file.Delivery.Eligibility;
import pl.mors.programme.file.Delivery.EvidenceKind;
import pl.mors.programme.file.Delivery.EvidenceRule;
import pl.mors.programme.file.Delivery.Ground;
import pl.mors.programme.file.Delivery.ReferenceDay;
import pl.mors.programme.file.Delivery.Share;

/** Who may take part, in words. */
final class EligibilityWords {

    private EligibilityWords() {}

    static List<String> rules(EvidenceKind kind) {
        return kind.datedRules().reversed().stream().map(EligibilityWords::rule).toList();
    }

    private static String rule(EvidenceRule rule) {
        if (rule.statementEnough()) {
            return Texts.t("programme.evidence.statement", rule.validFrom());
        }
        var age = rule.maxAgeDays();
        return age == null
                ? Texts.t("programme.evidence.any-age", rule.validFrom())
                : Texts.n(
                        "programme.evidence.max-age." + rule.countedIn(),
                        age,
                        rule.validFrom(),
                        day(rule.referenceDay()));
    }

    static String ties(Eligibility eligibility) {
        var ties = eligibility.ties().stream()
                .map(tie -> Texts.t("programme.tie." + tie))
                .toList();
        var words = ties.size() == 1
                ? ties.getFirst()
                : Texts.t("programme.tie.or", String.join(", ", ties.subList(0, ties.size() - 1)), ties.getLast());
        return Texts.t("programme.eligibility.ties", words);
    }

    static String age(AgeRule age) {
        var key = age.from() == null ? "to" : age.to() == null ? "from" : "from-to";
        return Texts.t("programme.age." + key, age.from(), age.to(), day(age.referenceDay()));
    }

    static String share(Share share, Eligibility eligibility) {
        var key = share.atLeastPercent() == null ? "at-most" : share.atMostPercent() == null ? "at-least" : "between";
        return Texts.t(
                "programme.share." + key, group(share, eligibility), share.atLeastPercent(), share.atMostPercent());
    }

    private static String group(Share share, Eligibility eligibility) {
        return switch (share.group()) {
            case WOMEN, MEN, CLOSE_ASSOCIATES -> Texts.t("programme.share." + share.group());
            case GROUND ->
                eligibility.grounds().stream()
                        .filter(ground -> ground.code().equals(Objects.requireNonNull(share.ground())))
                        .map(Ground::name)
                        .collect(Collectors.joining());
        };
    }

    private static String day(ReferenceDay day) {
        return Texts.t("programme.reference-day." + day);
    }
}
