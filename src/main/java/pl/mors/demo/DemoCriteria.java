package pl.mors.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.Ids;

/** The criteria of the demonstration's rounds, after a published table of points, and what made-up people answer to them. */
final class DemoCriteria {

    private static final int PERCENT = 100;

    /** A criterion with its answers; known ones follow from the grounds that somebody states. */
    private record Asked(String name, String kind, boolean known, List<Answer> answers) {}

    private record Answer(
            String label, int points, @Nullable String rule) {}

    private static final List<Asked> TABLE = List.of(
            new Asked(
                    "Wielokrotne wykluczenie",
                    "points",
                    true,
                    List.of(
                            new Answer("dwie przesłanki", 3, "two_grounds"),
                            new Answer("więcej przesłanek", 5, "three_grounds_or_more"))),
            asked("Stopień niepełnosprawności", new Answer("umiarkowany", 3, null), new Answer("znaczny", 5, null)),
            asked("Niepełnosprawność sprzężona lub zaburzenia psychiczne", new Answer("tak", 5, null)),
            asked("Program pomocy żywnościowej", new Answer("tak", 2, null)),
            asked("Zamieszkanie na obszarze zdegradowanym", new Answer("tak", 3, null)),
            asked("Samotne zamieszkiwanie", new Answer("tak", 3, null)),
            new Asked("Dochód do 150 % kryterium dochodowego", "priority", false, List.of(new Answer("tak", 0, null))));

    /** How likely, in percent, each criterion is met. */
    private static final int[] LIKELY = {45, 40, 12, 35, 60, 40, 15};

    private static final List<String> GROUNDS = List.of("a", "k", "f");

    private final List<UUID> criteria = new ArrayList<>();
    private final List<List<UUID>> options = new ArrayList<>();

    private DemoCriteria() {}

    private static Asked asked(String name, Answer... answers) {
        return new Asked(name, "points", false, List.of(answers));
    }

    static DemoCriteria add(BulkInsert facts, UUID round) {
        var added = new DemoCriteria();
        for (int i = 0; i < TABLE.size(); i++) {
            var asked = TABLE.get(i);
            var criterion = Ids.next();
            added.criteria.add(criterion);
            facts.add(
                    "recruitment_criterion",
                    Row.of(
                            "id",
                            criterion,
                            "round_id",
                            round,
                            "position",
                            i + 1,
                            "name",
                            asked.name(),
                            "kind",
                            asked.kind()));
            var ids = new ArrayList<UUID>();
            for (int j = 0; j < asked.answers().size(); j++) {
                var answer = asked.answers().get(j);
                ids.add(Ids.next());
                facts.add(
                        "recruitment_option",
                        Row.of(
                                "id", ids.getLast(),
                                "criterion_id", criterion,
                                "position", j + 1,
                                "label", answer.label(),
                                "points", answer.points(),
                                "rule", answer.rule()));
            }
            added.options.add(ids);
        }
        return added;
    }

    /**
     * What somebody answers.
     *
     * @param chosen the answer to each criterion by its place from 0; -1 when none applies
     */
    record Sheet(List<Integer> chosen, Instant at) {

        static final Comparator<Sheet> ORDER = Comparator.comparing(Sheet::hasPriority, Comparator.reverseOrder())
                .thenComparing(Sheet::points, Comparator.reverseOrder())
                .thenComparing(Sheet::at);

        static Sheet random(Random random, Instant at) {
            return new Sheet(
                    IntStream.range(0, TABLE.size())
                            .map(i -> random.nextInt(PERCENT) < LIKELY[i]
                                    ? random.nextInt(TABLE.get(i).answers().size())
                                    : -1)
                            .boxed()
                            .toList(),
                    at);
        }

        int points() {
            return IntStream.range(0, chosen.size()).map(this::points).sum();
        }

        boolean hasPriority() {
            return chosen.getLast() >= 0;
        }

        private int points(int criterion) {
            int answer = chosen.get(criterion);
            return answer < 0 ? 0 : TABLE.get(criterion).answers().get(answer).points();
        }

        /** The grounds that give the answer to the criterion known from the register. */
        List<String> grounds() {
            return GROUNDS.subList(0, chosen.getFirst() + 2);
        }

        /** As a decision keeps it. */
        List<Map<String, @Nullable Object>> awards() {
            return IntStream.range(0, chosen.size())
                    .mapToObj(i -> {
                        var asked = TABLE.get(i);
                        int answer = chosen.get(i);
                        return Row.of(
                                "criterion", asked.name(),
                                "kind", asked.kind().equals("points") ? "POINTS" : "PRIORITY",
                                "answer",
                                        answer < 0
                                                ? null
                                                : asked.answers().get(answer).label(),
                                "points", points(i),
                                "source", asked.known() ? "REGISTER" : "APPLICATION");
                    })
                    .toList();
        }
    }

    void answer(BulkInsert facts, UUID application, Sheet sheet, Object recordedAt) {
        for (int i = 0; i < TABLE.size(); i++) {
            int answer = sheet.chosen().get(i);
            if (answer >= 0 && !TABLE.get(i).known()) {
                facts.add(
                        "application_answer",
                        Row.of(
                                "id", Ids.next(),
                                "application_id", application,
                                "criterion_id", criteria.get(i),
                                "option_id", options.get(i).get(answer),
                                "recorded_at", recordedAt));
            }
        }
    }
}
