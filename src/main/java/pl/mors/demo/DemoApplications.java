package pl.mors.demo;

import static pl.mors.demo.DemoRounds.DOCUMENTS;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.demo.DemoCriteria.Sheet;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Ids;
import pl.mors.programme.Programme;

/** Writes down the steps that an application goes through. */
final class DemoApplications {

    private final BulkInsert facts;
    private final Programme programme;
    private final UUID checker;

    /** @param checker the account that makes the formal checks */
    DemoApplications(BulkInsert facts, Programme programme, UUID checker) {
        this.facts = facts;
        this.programme = programme;
        this.checker = checker;
    }

    UUID apply(UUID round, int number, UUID person, Sheet sheet, DemoCriteria criteria, List<String> delivered) {
        var id = Ids.next();
        var at = sheet.at().atZone(BusinessDate.ZONE).toOffsetDateTime();
        facts.add(
                "recruitment_application",
                Row.of(
                        "id", id,
                        "round_id", round,
                        "number", number,
                        "person_id", person,
                        "channel", number % 4 == 0 ? "field" : "paper",
                        "submitted_at", at));
        criteria.answer(facts, id, sheet, at);
        facts.add(
                "application_papers",
                Row.of(
                        "id", Ids.next(),
                        "application_id", id,
                        "delivered", delivered,
                        "recorded_at", at));
        return id;
    }

    void check(
            UUID application, String result, LocalDate on, @Nullable String missing, @Nullable LocalDate completeBy) {
        facts.add(
                "application_check",
                Row.of(
                        "id", Ids.next(),
                        "application_id", application,
                        "result", result,
                        "checked_on", on,
                        "missing", missing,
                        "complete_by", completeBy,
                        "recorded_at", Moments.evening(on),
                        "recorded_by", checker));
    }

    /** The papers that prove why somebody may take part. */
    void prove(UUID person, LocalDate on) {
        for (var kind : List.of("statement", "disability_ruling", "institution_certificate")) {
            facts.add(
                    "evidence",
                    Row.of(
                            "id", Ids.next(),
                            "programme_id", programme.id().value(),
                            "person_id", person,
                            "kind", kind,
                            "issued_on", on.minusDays(3),
                            "recorded_at", Moments.evening(on.minusDays(1))));
        }
    }

    /** @param askedAgainOn when a later check took its place; null while it holds */
    UUID eligible(UUID person, Sheet sheet, LocalDate on, @Nullable LocalDate askedAgainOn) {
        var id = Ids.next();
        var finding = Row.of(
                "code", "TARGET_GROUP_GROUND",
                "state", "MET",
                "sentence", "Osoba należy do grupy docelowej programu.",
                "source", "grupa docelowa programu");
        facts.add(
                "eligibility_check",
                Row.of(
                        "id",
                        id,
                        "programme_id",
                        programme.id().value(),
                        "programme_version_id",
                        programme.version().value(),
                        "person_id",
                        person,
                        "checked_on",
                        on,
                        "outcome",
                        "eligible",
                        "answers",
                        Row.of("day", on, "role", "PARTICIPANT", "mainNumber", null, "grounds", sheet.grounds()),
                        "findings",
                        List.of(finding),
                        "recorded_at",
                        Moments.evening(on),
                        "superseded_at",
                        askedAgainOn == null ? null : Moments.evening(askedAgainOn)));
        return id;
    }

    Map<String, @Nullable Object> told(
            @Nullable Integer position, int number, Sheet sheet, @Nullable UUID eligibility, LocalDate checkedOn) {
        return Row.of(
                "position",
                position,
                "number",
                number,
                "submittedAt",
                sheet.at().toString(),
                "points",
                sheet.points(),
                "priorities",
                List.of(sheet.hasPriority()),
                "awards",
                sheet.awards(),
                "hindrances",
                List.of(),
                "eligibilityCheck",
                eligibility,
                "findings",
                eligibility == null ? List.of() : List.of("Osoba należy do grupy docelowej programu."),
                "programmeVersion",
                programme.version().value(),
                "papers",
                DOCUMENTS,
                "checkedOn",
                checkedOn,
                "checkedBy",
                checker,
                "admitted",
                null);
    }

    UUID decide(
            UUID application,
            String outcome,
            String basis,
            LocalDate on,
            String reason,
            Map<String, @Nullable Object> told,
            @Nullable LocalDate supersededOn) {
        var id = Ids.next();
        OffsetDateTime superseded = supersededOn == null ? null : Moments.evening(supersededOn);
        facts.add(
                "recruitment_decision",
                Row.of(
                        "id",
                        id,
                        "application_id",
                        application,
                        "outcome",
                        outcome,
                        "basis",
                        basis,
                        "decided_on",
                        on,
                        "reason",
                        reason,
                        "told",
                        told,
                        "recorded_at",
                        Moments.evening(on),
                        "superseded_at",
                        superseded));
        return id;
    }

    void withdraw(UUID application, LocalDate on) {
        facts.add(
                "recruitment_withdrawal",
                Row.of(
                        "id",
                        Ids.next(),
                        "application_id",
                        application,
                        "withdrawn_on",
                        on,
                        "reason",
                        "wyjazd",
                        "recorded_at",
                        Moments.evening(on)));
    }

    void dismissAppeal(UUID application, UUID decision, LocalDate lodgedOn, LocalDate decidedOn, String reason) {
        facts.add(
                "recruitment_appeal",
                Row.of(
                        "id",
                        Ids.next(),
                        "application_id",
                        application,
                        "decision_id",
                        decision,
                        "lodged_on",
                        lodgedOn,
                        "outcome",
                        "dismissed",
                        "decided_on",
                        decidedOn,
                        "reason",
                        reason,
                        "recorded_at",
                        Moments.evening(decidedOn)));
    }
}
