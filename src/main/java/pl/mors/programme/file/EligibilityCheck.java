package pl.mors.programme.file;

import java.util.HashSet;
import java.util.Set;
import pl.mors.programme.file.Delivery.Eligibility;
import pl.mors.programme.file.Delivery.EvidenceKind;
import pl.mors.programme.file.Delivery.Ground;
import pl.mors.programme.file.Delivery.Share;
import pl.mors.programme.file.Delivery.ShareGroup;
import pl.mors.programme.file.Delivery.Tie;

/** The part of {@link DeliveryCheck} for who may take part. */
final class EligibilityCheck {

    private final String path;
    private final Eligibility eligibility;
    private final Known known;
    private final CrossChecks checks;
    private final Set<String> evidence = new HashSet<>();
    private final Set<String> grounds = new HashSet<>();

    EligibilityCheck(String path, Eligibility eligibility, Known known, CrossChecks checks) {
        this.path = path;
        this.eligibility = eligibility;
        this.known = known;
        this.checks = checks;
    }

    void run() {
        area();
        if (eligibility.age() != null) {
            checks.range(
                    path + "/age", eligibility.age().from(), eligibility.age().to());
        }
        checks.unique(path + "/evidence_kinds", "code", eligibility.evidenceKinds(), EvidenceKind::code, evidence);
        checks.each(path + "/evidence_kinds", eligibility.evidenceKinds(), this::evidenceKind);
        checks.unique(path + "/grounds", "code", eligibility.grounds(), Ground::code, grounds);
        checks.each(
                path + "/grounds",
                eligibility.grounds(),
                (groundPath, ground) ->
                        checks.refer(groundPath + "/evidence", "dokumentu", ground.evidence(), evidence));
        if (eligibility.groundRequired() && eligibility.grounds().isEmpty()) {
            checks.report(
                    path + "/ground_required",
                    "Pole „ground_required”: przesłanka jest wymagana, a lista „grounds” jest pusta.");
        }
        checks.each(path + "/shares", eligibility.shares(), this::share);
    }

    private void area() {
        checks.refer(
                path + "/residence_in",
                "społeczności ani obszaru",
                eligibility.residenceIn(),
                known.communitiesAndAreas());
        boolean onlyLives = eligibility.ties().stream().allMatch(Tie.LIVES::equals);
        if (eligibility.residenceIn().isEmpty() && !onlyLives) {
            checks.report(path + "/ties", "Pole „ties”: bez pola „residence_in” nie wiadomo, o który obszar chodzi.");
        }
    }

    private void evidenceKind(String kindPath, EvidenceKind kind) {
        if (kind.maxAgeDays() != null && !kind.rules().isEmpty()) {
            checks.report(
                    kindPath + "/rules",
                    "Pole „rules”: dokument „%s” ma już krótki zapis „max_age_days”.".formatted(kind.name()));
        }
        checks.unique(
                kindPath + "/rules",
                "valid_from",
                kind.rules(),
                rule -> rule.validFrom().toString(),
                new HashSet<>());
        boolean statements = eligibility.evidenceKinds().stream().anyMatch(EvidenceKind::statement);
        checks.each(kindPath + "/rules", kind.rules(), (rulePath, rule) -> {
            if (rule.statementEnough() && !statements) {
                checks.report(
                        rulePath + "/statement_enough",
                        "Pole „statement_enough”: żaden dokument na liście nie jest oświadczeniem („statement: true”).");
            }
        });
    }

    private void share(String sharePath, Share share) {
        if ((share.group() == ShareGroup.GROUND) != (share.ground() != null)) {
            checks.report(
                    sharePath,
                    "Pole „ground” stoi przy grupie „ground” i tylko przy niej: mówi, o którą przesłankę chodzi.");
        }
        checks.refer(sharePath + "/ground", "przesłanki", share.ground(), grounds);
        if (share.atLeastPercent() == null && share.atMostPercent() == null) {
            checks.report(sharePath, "Brakuje pola „at_least_percent” albo „at_most_percent”.");
        }
        if (share.atLeastPercent() != null
                && share.atMostPercent() != null
                && share.atMostPercent() < share.atLeastPercent()) {
            checks.report(
                    sharePath + "/at_most_percent",
                    "Pole „at_most_percent”: %d to mniej niż %d w polu „at_least_percent”."
                            .formatted(share.atMostPercent(), share.atLeastPercent()));
        }
    }
}
