package pl.mors.demo;

import static pl.mors.demo.DemoRounds.DOCUMENTS;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import pl.mors.demo.DemoCriteria.Sheet;
import pl.mors.programme.Programme;

/**
 * Three calls for participants of a programme: one that is over and led to people who take part, one that is open today with
 * applications in every state, and one that is only announced.
 */
final class DemoRecruitment {

    private static final int APPLICANTS = 20;

    private final DemoRounds rounds;
    private final DemoApplications applications;
    private final DemoApplicants applicants;
    private final LocalDate today;

    /** @param checker the account that makes the formal checks */
    DemoRecruitment(
            BulkInsert facts,
            Random random,
            LocalDate today,
            DemoResidents residents,
            Programme programme,
            UUID checker) {
        this.rounds = new DemoRounds(facts, today, programme);
        this.applications = new DemoApplications(facts, programme, checker);
        this.applicants = new DemoApplicants(random, residents);
        this.today = today;
    }

    /** Somebody who declared. */
    record Declared(UUID person, LocalDate on) {}

    void tell(List<Declared> declared) {
        new DemoFinishedRound(rounds, applications, applicants, today).tell(declared);
        tellOpen();
        rounds.add("Nabór III – jesień", today.plusMonths(4), today.plusMonths(5), 20, null);
    }

    private void tellOpen() {
        var opens = today.minusDays(12);
        var round = rounds.add("Nabór II – wiosna", opens, today.plusDays(6), 12, 5);
        var criteria = rounds.criteria(round);
        for (int number = 1; number <= APPLICANTS; number++) {
            var day = opens.plusDays(number * 10L / APPLICANTS);
            var person = applicants.resident(day);
            var sheet = new Sheet(
                    applicants.sheet(day, 1).chosen(),
                    Moments.at(day, LocalTime.of(8, 0).plusMinutes(23L * number))
                            .toInstant());
            boolean whole = number % 5 != 0;
            var application = applications.apply(
                    round, number, person, sheet, criteria, whole ? DOCUMENTS : DOCUMENTS.subList(0, 1));
            var checked = day.plusDays(1);
            if (number > APPLICANTS - 5) {
                continue;
            }
            if (!whole) {
                var by = number == 5 ? today : today.plusDays(5);
                applications.check(
                        application, "incomplete", checked, "Brakuje dokumentów: " + DOCUMENTS.get(2) + ".", by);
            } else if (number == 7) {
                applications.check(application, "refused", checked, "Zgłoszenie dotyczy innego programu.", null);
            } else {
                applications.check(application, "complete", checked, null, null);
                if (number % 6 != 0) {
                    applications.eligible(person, sheet, checked);
                    if (number == 9) {
                        applicants.moveOut(person, today.minusDays(1));
                    }
                }
            }
            if (number == 8) {
                applications.withdraw(application, today.minusDays(2));
            }
        }
    }
}
