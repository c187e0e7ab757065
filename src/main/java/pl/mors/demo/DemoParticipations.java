package pl.mors.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.demo.DemoResidents.Resident;
import pl.mors.platform.Ids;
import pl.mors.programme.Programme;

/** How people come into a programme and leave it: what they sign, state and answer. */
final class DemoParticipations {

    private static final int PERCENT = 100;
    private static final int FULL_AGE = 18;

    private final BulkInsert facts;
    private final Random random;
    private final LocalDate today;
    private final DemoInstitutions institutions;
    private boolean lacksSignature;

    DemoParticipations(BulkInsert facts, Random random, LocalDate today, DemoInstitutions institutions) {
        this.facts = facts;
        this.random = random;
        this.today = today;
        this.institutions = institutions;
    }

    /** Who signs for a minor; nobody does for the first, so that the desk has such a case. */
    private @Nullable UUID guardian(Resident resident, int age, OffsetDateTime moment) {
        if (age >= FULL_AGE) {
            return null;
        }
        if (!lacksSignature) {
            lacksSignature = true;
            return null;
        }
        var id = Ids.next();
        facts.add(
                "guardian",
                Row.of(
                        "id",
                        id,
                        "person_id",
                        resident.id(),
                        "kind",
                        "parent",
                        "given_name",
                        "Ewa",
                        "family_name",
                        MadeUpPeople.ofAWoman(resident.human().familyName()),
                        "phone",
                        "+48 00 123 45 67",
                        "recorded_at",
                        moment));
        return id;
    }

    void declare(Programme programme, Resident resident, UUID participation, LocalDate declaredOn, boolean associate) {
        var moment = Moments.evening(declaredOn);
        int age = resident.human().ageOn(declaredOn);
        if (!associate) {
            facts.add(
                    "evidence",
                    Row.of(
                            "id", Ids.next(),
                            "programme_id", programme.id().value(),
                            "person_id", resident.id(),
                            "kind", "social_assistance_certificate",
                            "issued_on", declaredOn.minusDays(random.nextInt(20)),
                            "recorded_at", moment));
        }
        facts.add(
                "participation_declaration",
                Row.of(
                        "id", Ids.next(),
                        "participation_id", participation,
                        "signed_on", declaredOn,
                        "guardian_id", guardian(resident, age, moment),
                        "recorded_at", moment));
        var situation = DemoSituation.atAge(age, random);
        facts.add(
                "entry_situation",
                Row.of(
                        "id", Ids.next(),
                        "participation_id", participation,
                        "education", situation.education(),
                        "labour_status", situation.status(),
                        "labour_status_detail", situation.detail(),
                        "occupation", situation.occupation(),
                        "employer", situation.employer(),
                        "education_ends_on",
                                situation.inEducation() ? LocalDate.of(declaredOn.getYear() + 1, 6, 30) : null,
                        "at_risk", !associate,
                        "institution_id", associate ? null : institutions.staffOf(programme),
                        "recorded_at", moment));
        for (var question : List.of(
                "minority",
                "foreign_origin",
                "third_country_national",
                "homeless",
                "disability",
                "other_disadvantage")) {
            facts.add(
                    "sensitive_answer",
                    Row.of(
                            "id", Ids.next(),
                            "participation_id", participation,
                            "question", question,
                            "answer", answer(question),
                            "asked_on", declaredOn,
                            "recorded_at", moment));
        }
    }

    private String answer(String question) {
        int dice = random.nextInt(PERCENT);
        if (dice < 4 && !question.equals("homeless")) {
            return "refused";
        }
        int yes = switch (question) {
            case "disability" -> 22;
            case "other_disadvantage" -> 30;
            default -> 6;
        };
        return dice > PERCENT - yes ? "yes" : "no";
    }

    void leave(UUID participation, LocalDate lastSupport, int number) {
        // Every other leaver left lately, so that the 28 days for the exit data still run.
        var reason = number % 12 == 0 ? "own_statement" : "path_completed";
        facts.add(
                "programme_exit",
                Row.of(
                        "id",
                        Ids.next(),
                        "participation_id",
                        participation,
                        "exited_on",
                        lastSupport,
                        "reason",
                        reason,
                        "path_completed",
                        reason.equals("path_completed"),
                        "recorded_at",
                        Moments.evening(lastSupport.plusDays(1))));
        if (number % 18 != 0 && lastSupport.isBefore(today.minusDays(14))) {
            var situations = List.of(
                    List.of("employment"),
                    List.of("job_search"),
                    List.of("education"),
                    List.of("no_new_activity"),
                    List.of("qualification", "employment"));
            var found = situations.get(random.nextInt(situations.size()));
            if (found.contains("qualification")) {
                DemoCourses.add(facts, participation, lastSupport, number % 5 != 0);
            }
            facts.add(
                    "exit_situation",
                    Row.of(
                            "id", Ids.next(),
                            "participation_id", participation,
                            "situations", found,
                            "measured_on", lastSupport.plusDays(10),
                            "recorded_at", Moments.evening(lastSupport.plusDays(11))));
        }
    }
}
