package pl.mors.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.employment.WorkKind;
import pl.mors.platform.DateRange;
import pl.mors.platform.Ids;
import pl.mors.programme.Programme;
import pl.mors.programme.file.ProgrammeFile.ActivityType;

/**
 * Internships of a programme that has them, in every state that pages and desk should show. The months follow from the day on which
 * the demonstration stands, the people from those who were declared before.
 */
final class DemoInternships {

    /** Made-up firms; no tax office gives numbers that begin with three zeros. */
    private static final List<Firm> FIRMS = List.of(
            new Firm("Piekarnia Przykładowa", "0001234562", "ul. Chlebowa 4", "wypiek i sprzedaż pieczywa"),
            new Firm(
                    "Zielony Kąt – usługi ogrodnicze",
                    "0003001017",
                    "ul. Ogrodowa 12",
                    "zakładanie i pielęgnacja ogrodów"),
            new Firm("Biuro Rachunkowe Umowne", "0003001023", "ul. Biurowa 7", "prowadzenie ksiąg małych firm"),
            new Firm("Sklep Osiedlowy Modelowy", "0003001046", "ul. Sklepowa 1", "handel artykułami spożywczymi"));

    private final BulkInsert facts;
    private final LocalDate today;

    DemoInternships(BulkInsert facts, LocalDate today) {
        this.facts = facts;
        this.today = today;
    }

    /** Somebody who may be an intern: grown up, and in the programme since a day. */
    record Candidate(UUID participation, UUID person, LocalDate declaredOn) {}

    private record Added(UUID id, Firm firm) {}

    private record Firm(String name, String nip, String street, String business) {}

    /**
     * An internship to tell of.
     *
     * @param starts how many months before this one
     * @param months how many it was agreed for
     * @param hours in a week
     * @param orderly whether last month's sheet is there and the intern stated the insurance
     * @param papers whether opinion and certificate are there
     * @param endedEarly the word for why it ended last month; null when it did not
     */
    private record Story(
            int starts,
            int months,
            int hours,
            boolean orderly,
            boolean papers,
            @Nullable String endedEarly) {}

    /** Finished with its papers; finished without; running; running part-time without last month's sheet; hired; broken off; to come. */
    private static final List<Story> STORIES = List.of(
            new Story(6, 3, 40, true, true, null),
            new Story(4, 3, 40, true, false, null),
            new Story(2, 4, 40, true, false, null),
            new Story(2, 3, 30, false, false, null),
            new Story(3, 5, 40, true, true, "hired"),
            new Story(3, 6, 35, true, false, "broken_off"),
            new Story(-1, 3, 40, true, false, null));

    void tell(Programme programme, List<Candidate> candidates) {
        var kind = WorkKind.of(programme, ActivityType.INTERNSHIP);
        if (kind.isEmpty() || candidates.isEmpty()) {
            return;
        }
        var firms = FIRMS.stream().map(this::add).toList();
        var earliest = new ArrayList<>(candidates);
        for (int i = 0; i < STORIES.size(); i++) {
            var story = STORIES.get(i);
            var from = YearMonth.from(today).minusMonths(story.starts()).atDay(1);
            var intern = earliest.stream()
                    .filter(one -> one.declaredOn().isBefore(from))
                    .findFirst();
            if (intern.isPresent()) {
                earliest.remove(intern.get());
                tell(programme, kind.get(), intern.get(), firms.get(i % firms.size()), story, i + 1);
            }
        }
        learn(candidates.getFirst(), true);
        learn(candidates.getLast(), false);
    }

    /** A course before the internship: with a qualification, or with the provider's paper only. */
    private void learn(Candidate participant, boolean qualified) {
        var to = participant.declaredOn().plusDays(37);
        if (!to.plusDays(15).isBefore(today)) {
            return;
        }
        DemoCourses.add(facts, participant.participation(), to, qualified);
    }

    private Added add(Firm firm) {
        var id = Ids.next();
        facts.add(
                "employer",
                Row.of(
                        "id",
                        id,
                        "name",
                        firm.name(),
                        "nip",
                        firm.nip(),
                        "street_address",
                        firm.street(),
                        "locality",
                        "Sosnowiec",
                        "business",
                        firm.business(),
                        "phone",
                        "+48 00 000 01 0" + FIRMS.indexOf(firm),
                        "staff",
                        6 + FIRMS.indexOf(firm),
                        "version",
                        1,
                        "created_at",
                        Moments.evening(today.minusMonths(8))));
        return new Added(id, firm);
    }

    private void tell(Programme programme, String kind, Candidate intern, Added firm, Story story, int number) {
        var id = Ids.next();
        var from = YearMonth.from(today).minusMonths(story.starts()).atDay(1);
        var agreed = from.plusMonths(story.months()).minusDays(1);
        var to = story.endedEarly() == null
                ? agreed
                : YearMonth.from(today).minusMonths(1).atDay(12);
        var signedOn = from.minusDays(5).isAfter(today) ? today : from.minusDays(5);
        facts.add(
                "internship",
                Row.of(
                        "id", id,
                        "participation_id", intern.participation(),
                        "person_id", intern.person(),
                        "programme_id", programme.id().value(),
                        "activity_kind", kind,
                        "created_at", Moments.evening(signedOn)));
        facts.add(
                "internship_agreement",
                Row.of(
                        "id",
                        Ids.next(),
                        "internship_id",
                        id,
                        "person_id",
                        intern.person(),
                        "employer_id",
                        firm.id(),
                        "employer_name",
                        firm.firm().name(),
                        "legal_form",
                        "project",
                        "number",
                        "S/" + number + "/" + from.getYear(),
                        "signed_on",
                        signedOn,
                        "period",
                        new DateRange(from, to).toSql(),
                        "weekly_hours",
                        story.hours(),
                        "full_weekly_hours",
                        DemoInternshipMonths.fullHours(story.hours()),
                        "with_qualification",
                        false,
                        "duties",
                        "Poznanie pracy na stanowisku, obsługa klientów, zasady bezpieczeństwa i higieny pracy.",
                        "tutor_name",
                        "Wanda Opiekunowa",
                        "ended_early_reason",
                        story.endedEarly(),
                        "recorded_at",
                        Moments.evening(story.endedEarly() == null ? signedOn : to)));
        if (story.orderly()) {
            facts.add(
                    "insurance_title",
                    Row.of(
                            "id",
                            Ids.next(),
                            "internship_id",
                            id,
                            "valid_from",
                            from,
                            "title",
                            number % 3 == 0 ? "pension" : "none",
                            "recorded_at",
                            Moments.evening(signedOn)));
        }
        new DemoInternshipMonths(facts, today).tell(id, new DateRange(from, to), story.hours(), story.orderly());
        course(id, from, to, story);
    }

    private void course(UUID id, LocalDate from, LocalDate to, Story story) {
        if (from.plusDays(20).isBefore(today)) {
            facts.add(
                    "internship_visit",
                    Row.of(
                            "id", Ids.next(),
                            "internship_id", id,
                            "visited_on", from.plusDays(16),
                            "findings", "Staż przebiega zgodnie z programem, opiekun jest na miejscu.",
                            "recorded_at", Moments.evening(from.plusDays(16))));
        }
        if (story.papers()) {
            for (var kind : List.of("opinion", "certificate")) {
                facts.add(
                        "internship_paper",
                        Row.of(
                                "id", Ids.next(),
                                "internship_id", id,
                                "kind", kind,
                                "issued_on", to.plusDays(4),
                                "recorded_at", Moments.evening(to.plusDays(5))));
            }
        }
    }
}
