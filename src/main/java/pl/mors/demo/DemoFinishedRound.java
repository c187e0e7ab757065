package pl.mors.demo;

import static pl.mors.demo.DemoRounds.DOCUMENTS;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.mors.demo.DemoCriteria.Sheet;
import pl.mors.demo.DemoRecruitment.Declared;

/** A call that is over: most of those who declared after it were taken in by it, two resigned, two were refused. */
final class DemoFinishedRound {

    private static final int MOST_ACCEPTED = 36;

    /** How long after a decision people sign their declarations. */
    private static final int DAYS_TO_DECLARE = 120;

    private final DemoRounds rounds;
    private final DemoApplications applications;
    private final DemoApplicants applicants;
    private final LocalDate today;

    DemoFinishedRound(DemoRounds rounds, DemoApplications applications, DemoApplicants applicants, LocalDate today) {
        this.rounds = rounds;
        this.applications = applications;
        this.applicants = applicants;
        this.today = today;
    }

    void tell(List<Declared> declared) {
        var opens = today.minusMonths(7);
        var closes = opens.plusDays(20);
        var decided = closes.plusDays(12);
        var takenIn = declared.stream()
                .filter(one -> one.on().isAfter(decided) && one.on().isBefore(decided.plusDays(DAYS_TO_DECLARE)))
                .sorted(Comparator.comparing(Declared::on))
                .limit(MOST_ACCEPTED)
                .map(Declared::person)
                .toList();
        if (takenIn.isEmpty()) {
            return;
        }
        var joined = declared.stream()
                .filter(one -> takenIn.contains(one.person()))
                .collect(Collectors.toMap(Declared::person, Declared::on));
        // Two who resigned had places, too; the last of those who take part moved up for the first of them.
        int places = takenIn.size() + 1;
        var people = inOrder(takenIn, opens);
        var round = rounds.add("Nabór I – jesień", opens, closes, places, 10);
        var criteria = rounds.criteria(round);
        var sheets = IntStream.range(0, people.size())
                .mapToObj(i -> applicants.sheet(opens, 20))
                .sorted(Sheet.ORDER)
                .toList();
        var byTime = sheets.stream().sorted(Comparator.comparing(Sheet::at)).toList();
        var lines = new ArrayList<Map<String, @Nullable Object>>();
        int movedUp = places;
        for (int i = 0; i < people.size(); i++) {
            var sheet = sheets.get(i);
            int number = byTime.indexOf(sheet) + 1;
            var application = applications.apply(round, number, people.get(i), sheet, criteria, DOCUMENTS);
            applications.check(application, "complete", closes.plusDays(4), null, null);
            var declaredOn = joined.get(people.get(i));
            applications.prove(people.get(i), closes.plusDays(3));
            var eligibility = applications.eligible(people.get(i), sheet, closes.plusDays(3), declaredOn);
            if (declaredOn != null) {
                applications.eligible(people.get(i), sheet, declaredOn, null);
            }
            boolean accepted = i < places;
            boolean resigned = accepted && !takenIn.contains(people.get(i));
            var told = applications.told(i + 1, number, sheet, eligibility, closes.plusDays(4));
            var first = accepted ? "accepted" : "reserve";
            var reason = "Miejsce %d na liście rankingowej z liczbą punktów %d; miejsc w naborze: %d."
                    .formatted(i + 1, sheet.points(), places);
            applications.decide(
                    application, first, "list", decided, reason, told, i == movedUp ? decided.plusDays(9) : null);
            if (i == movedUp) {
                applications.decide(
                        application,
                        "accepted",
                        "reserve",
                        decided.plusDays(9),
                        "Zwolnione miejsce; pierwsza osoba na liście rezerwowej.",
                        told,
                        null);
            }
            if (resigned) {
                applications.withdraw(application, i == people.size() / 3 ? today.minusDays(4) : decided.plusDays(6));
            }
            var outcome = accepted ? "ACCEPTED" : "RESERVE";
            lines.add(DemoRounds.line(i + 1, number, List.of(sheet.hasPriority()), sheet.points(), outcome));
        }
        refuseTwo(round, people.size(), closes, decided, criteria, lines);
        rounds.list(round, decided, lines);
    }

    /** By their places on the list. */
    private List<UUID> inOrder(List<UUID> takenIn, LocalDate opens) {
        var people = new ArrayList<>(takenIn.subList(0, takenIn.size() - 1));
        people.add(people.size() / 2, applicants.resident(opens));
        people.add(people.size() / 3, applicants.resident(opens));
        people.add(takenIn.getLast());
        people.add(applicants.resident(opens));
        people.add(applicants.resident(opens));
        return people;
    }

    /** One who lives elsewhere and appealed in vain, and one whose papers were never complete. */
    private void refuseTwo(
            UUID round,
            int before,
            LocalDate closes,
            LocalDate decided,
            DemoCriteria criteria,
            List<Map<String, @Nullable Object>> lines) {
        for (int i = 1; i <= 2; i++) {
            boolean elsewhere = i == 1;
            var sheet = new Sheet(
                    applicants.sheet(closes, 1).chosen(),
                    Moments.at(closes, LocalTime.of(15, 10 * i)).toInstant());
            int number = before + i;
            var application = applications.apply(
                    round, number, applicants.resident(closes), sheet, criteria, elsewhere ? DOCUMENTS : List.of());
            var checked = closes.plusDays(4);
            if (elsewhere) {
                applications.check(application, "complete", checked, null, null);
            } else {
                applications.check(
                        application, "refused", checked, "Formularz bez podpisu; osoba nie zgłosiła się.", null);
            }
            var told = new LinkedHashMap<>(applications.told(null, number, sheet, null, checked));
            told.put("hindrances", List.of(elsewhere ? "NOT_ELIGIBLE" : "FORMALLY_REFUSED"));
            var reason = elsewhere ? "osoba nie spełnia warunków programu" : "odrzucone z przyczyn formalnych";
            var decision = applications.decide(application, "refused", "list", decided, reason, told, null);
            if (elsewhere) {
                applications.dismissAppeal(
                        application,
                        decision,
                        decided.plusDays(5),
                        decided.plusDays(12),
                        "Adres z oświadczenia leży poza obszarem programu.");
            }
            lines.add(DemoRounds.line(null, number, List.of(), 0, "REFUSED"));
        }
    }
}
