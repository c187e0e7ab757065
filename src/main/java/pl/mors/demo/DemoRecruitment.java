package pl.mors.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.mors.demo.DemoCriteria.Sheet;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Ids;
import pl.mors.programme.Programme;

/**
 * Three calls for participants of a programme: one that is over and led to people who take part, one that is open today with
 * applications in every state, and one that is only announced.
 */
final class DemoRecruitment {

    private static final List<String> DOCUMENTS = List.of(
            "formularz zgłoszeniowy", "oświadczenie o miejscu zamieszkania", "dokument potwierdzający sytuację osoby");
    private static final int MOST_ACCEPTED = 36;
    private static final int APPLICANTS = 20;

    /** How long after a decision people sign their declarations. */
    private static final int DAYS_TO_DECLARE = 120;

    private final BulkInsert facts;
    private final Random random;
    private final LocalDate today;
    private final DemoResidents residents;
    private final Programme programme;
    private final UUID checker;

    /** @param checker the account that makes the formal checks */
    DemoRecruitment(
            BulkInsert facts,
            Random random,
            LocalDate today,
            DemoResidents residents,
            Programme programme,
            UUID checker) {
        this.facts = facts;
        this.random = random;
        this.today = today;
        this.residents = residents;
        this.programme = programme;
        this.checker = checker;
    }

    /** Somebody who declared. */
    record Declared(UUID person, LocalDate on) {}

    void tell(List<Declared> declared) {
        tellFinished(declared);
        tellOpen();
        round("Nabór III – jesień", today.plusMonths(4), today.plusMonths(5), 20, null);
    }

    private void tellFinished(List<Declared> declared) {
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
        var people = new ArrayList<>(takenIn.subList(0, takenIn.size() - 1));
        people.add(people.size() / 2, resident(opens));
        people.add(people.size() / 3, resident(opens));
        people.add(takenIn.getLast());
        people.add(resident(opens));
        people.add(resident(opens));
        var round = round("Nabór I – jesień", opens, closes, places, 10);
        var criteria = DemoCriteria.add(facts, round);
        var sheets = IntStream.range(0, people.size())
                .mapToObj(i -> sheet(opens, 20))
                .sorted(Sheet.ORDER)
                .toList();
        var byTime = sheets.stream().sorted(Comparator.comparing(Sheet::at)).toList();
        var lines = new ArrayList<Map<String, @Nullable Object>>();
        int movedUp = places;
        for (int i = 0; i < people.size(); i++) {
            var sheet = sheets.get(i);
            int number = byTime.indexOf(sheet) + 1;
            var application = apply(round, number, people.get(i), sheet, criteria, DOCUMENTS);
            check(application, "complete", closes.plusDays(4), null, null);
            var declaredOn = joined.get(people.get(i));
            papers(people.get(i), closes.plusDays(3));
            var eligibility = eligible(people.get(i), sheet, closes.plusDays(3), declaredOn);
            if (declaredOn != null) {
                eligible(people.get(i), sheet, declaredOn, null);
            }
            boolean accepted = i < places;
            boolean resigned = accepted && !takenIn.contains(people.get(i));
            var told = told(i + 1, number, sheet, eligibility, closes.plusDays(4));
            var first = accepted ? "accepted" : "reserve";
            var reason = "Miejsce %d na liście rankingowej z liczbą punktów %d; miejsc w naborze: %d."
                    .formatted(i + 1, sheet.points(), places);
            decide(application, first, "list", decided, reason, told, i == movedUp ? decided.plusDays(9) : null);
            if (i == movedUp) {
                decide(
                        application,
                        "accepted",
                        "reserve",
                        decided.plusDays(9),
                        "Zwolnione miejsce; pierwsza osoba na liście rezerwowej.",
                        told,
                        null);
            }
            if (resigned) {
                withdraw(application, i == people.size() / 3 ? today.minusDays(4) : decided.plusDays(6));
            }
            lines.add(Row.of(
                    "position",
                    i + 1,
                    "number",
                    number,
                    "priorities",
                    List.of(sheet.hasPriority()),
                    "points",
                    sheet.points(),
                    "outcome",
                    accepted ? "ACCEPTED" : "RESERVE",
                    "withdrawn",
                    false));
        }
        refuseTwo(round, people.size(), closes, decided, criteria, lines);
        facts.add(
                "recruitment_list",
                Row.of(
                        "id",
                        Ids.next(),
                        "round_id",
                        round,
                        "number",
                        1,
                        "made_on",
                        decided,
                        "told",
                        lines,
                        "published_on",
                        decided.plusDays(1)));
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
                    sheet(closes, 1).chosen(),
                    Moments.at(closes, LocalTime.of(15, 10 * i)).toInstant());
            int number = before + i;
            var application =
                    apply(round, number, resident(closes), sheet, criteria, elsewhere ? DOCUMENTS : List.of());
            var checked = closes.plusDays(4);
            if (elsewhere) {
                check(application, "complete", checked, null, null);
            } else {
                check(application, "refused", checked, "Formularz bez podpisu; osoba nie zgłosiła się.", null);
            }
            var told = new LinkedHashMap<>(told(null, number, sheet, null, checked));
            told.put("hindrances", List.of(elsewhere ? "NOT_ELIGIBLE" : "FORMALLY_REFUSED"));
            var reason = elsewhere ? "osoba nie spełnia warunków programu" : "odrzucone z przyczyn formalnych";
            var decision = decide(application, "refused", "list", decided, reason, told, null);
            if (elsewhere) {
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
                                decided.plusDays(5),
                                "outcome",
                                "dismissed",
                                "decided_on",
                                decided.plusDays(12),
                                "reason",
                                "Adres z oświadczenia leży poza obszarem programu.",
                                "recorded_at",
                                Moments.evening(decided.plusDays(12))));
            }
            lines.add(Row.of(
                    "position",
                    null,
                    "number",
                    number,
                    "priorities",
                    List.of(),
                    "points",
                    0,
                    "outcome",
                    "REFUSED",
                    "withdrawn",
                    false));
        }
    }

    private void tellOpen() {
        var opens = today.minusDays(12);
        var round = round("Nabór II – wiosna", opens, today.plusDays(6), 12, 5);
        var criteria = DemoCriteria.add(facts, round);
        for (int number = 1; number <= APPLICANTS; number++) {
            var day = opens.plusDays(number * 10L / APPLICANTS);
            var person = resident(day);
            var sheet = new Sheet(
                    sheet(day, 1).chosen(),
                    Moments.at(day, LocalTime.of(8, 0).plusMinutes(23L * number))
                            .toInstant());
            boolean whole = number % 5 != 0;
            var application =
                    apply(round, number, person, sheet, criteria, whole ? DOCUMENTS : DOCUMENTS.subList(0, 1));
            var checked = day.plusDays(1);
            if (number > APPLICANTS - 5) {
                continue;
            }
            if (!whole) {
                var by = number == 5 ? today : today.plusDays(5);
                check(application, "incomplete", checked, "Brakuje dokumentów: " + DOCUMENTS.get(2) + ".", by);
            } else if (number == 7) {
                check(application, "refused", checked, "Zgłoszenie dotyczy innego programu.", null);
            } else {
                check(application, "complete", checked, null, null);
                if (number % 6 != 0) {
                    papers(person, checked);
                    eligible(person, sheet, checked, null);
                    if (number == 9) {
                        residents.moveOut(person, today.minusDays(1));
                    }
                }
            }
            if (number == 8) {
                withdraw(application, today.minusDays(2));
            }
        }
    }

    private UUID round(String name, LocalDate opens, LocalDate closes, int places, @Nullable Integer reserve) {
        var id = Ids.next();
        facts.add(
                "recruitment_round",
                Row.of(
                        "id",
                        id,
                        "programme_id",
                        programme.id().value(),
                        "name",
                        name + " " + opens.getYear(),
                        "opens_on",
                        opens,
                        "closes_on",
                        closes,
                        "places",
                        places,
                        "reserve_places",
                        reserve,
                        "appeal_days",
                        14,
                        "taken_at",
                        "Sekretariat MORS, ul. Przykładowa 2, pokój 3, poniedziałek–piątek 8:00–15:00",
                        "required_documents",
                        DOCUMENTS,
                        "published_on",
                        opens.isAfter(today) ? null : opens.minusDays(7),
                        "version",
                        1));
        return id;
    }

    private Sheet sheet(LocalDate from, int days) {
        var day = from.plusDays(random.nextInt(days));
        return Sheet.random(
                random,
                Moments.at(
                                day,
                                LocalTime.of(8 + random.nextInt(7), random.nextInt(60))
                                        .plusSeconds(random.nextInt(60)))
                        .toInstant());
    }

    private UUID resident(LocalDate registeredOn) {
        return residents.aged(19, 70, registeredOn).id();
    }

    private UUID apply(
            UUID round, int number, UUID person, Sheet sheet, DemoCriteria criteria, List<String> delivered) {
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

    private void check(
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

    private void papers(UUID person, LocalDate on) {
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
    private UUID eligible(UUID person, Sheet sheet, LocalDate on, @Nullable LocalDate askedAgainOn) {
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

    private Map<String, @Nullable Object> told(
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

    private UUID decide(
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

    private void withdraw(UUID application, LocalDate on) {
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
}
