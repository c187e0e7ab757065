package pl.mors.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.Ids;
import pl.mors.programme.Programme;

/** Writes down rounds of recruitment: their terms, their criteria, and the lists that end them. */
final class DemoRounds {

    static final List<String> DOCUMENTS = List.of(
            "formularz zgłoszeniowy", "oświadczenie o miejscu zamieszkania", "dokument potwierdzający sytuację osoby");

    private final BulkInsert facts;
    private final LocalDate today;
    private final Programme programme;

    DemoRounds(BulkInsert facts, LocalDate today, Programme programme) {
        this.facts = facts;
        this.today = today;
        this.programme = programme;
    }

    UUID add(String name, LocalDate opens, LocalDate closes, int places, @Nullable Integer reserve) {
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

    DemoCriteria criteria(UUID round) {
        return DemoCriteria.add(facts, round);
    }

    /** The first list of a round, out on the day after it was made. */
    void list(UUID round, LocalDate madeOn, List<Map<String, @Nullable Object>> lines) {
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
                        madeOn,
                        "told",
                        lines,
                        "published_on",
                        madeOn.plusDays(1)));
    }

    /** As a list keeps it. */
    static Map<String, @Nullable Object> line(
            @Nullable Integer position, int number, List<Boolean> priorities, int points, String outcome) {
        return Row.of(
                "position",
                position,
                "number",
                number,
                "priorities",
                priorities,
                "points",
                points,
                "outcome",
                outcome,
                "withdrawn",
                false);
    }
}
