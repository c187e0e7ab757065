package pl.mors.participant.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.mors.participant.ranking.KnownAnswer.Applicant;
import pl.mors.person.Urbanisation;
import pl.mors.platform.Sex;

/** Two published tables of points as they stand, and what they give. */
class ScoreTest {

    private static final Applicant WOMAN_OF_A_CITY = new Applicant(Sex.FEMALE, Urbanisation.DENSELY_POPULATED, 1);
    private static final Applicant MAN_OF_A_VILLAGE = new Applicant(Sex.MALE, Urbanisation.THINLY_POPULATED, 3);

    /** Kujawy 2017: https://fundacja.ekspert-kujawy.pl/projekty/15776-zapraszamy-do-udzialu-w-projekcie-39/ */
    private static final List<Criterion> KUJAWY = List.of(
            points(
                    "wielokrotne wykluczenie",
                    known("dwie przesłanki", 3, KnownAnswer.TWO_GROUNDS),
                    known("więcej przesłanek", 5, KnownAnswer.THREE_GROUNDS_OR_MORE)),
            points("niepełnosprawność", asked("umiarkowana", 3), asked("znaczna", 5)),
            points("niepełnosprawność sprzężona, zaburzenia psychiczne, intelektualna, całościowe", asked("tak", 5)),
            points("program pomocy żywnościowej", asked("tak", 2)),
            points("obszar zdegradowany objęty programem rewitalizacji", asked("tak", 3)),
            points("samotne zamieszkiwanie", asked("tak", 3)),
            new Criterion(
                    UUID.randomUUID(), "dochód do 150 % kryterium", Criterion.Kind.PRIORITY, List.of(asked("tak", 0))));

    /** Świebodzin 2026: form B-01 of a public code base. */
    private static final List<Criterion> SWIEBODZIN = List.of(
            points(
                    "wielokrotne wykluczenie",
                    known("dwie formy", 5, KnownAnswer.TWO_GROUNDS),
                    known("trzy formy i więcej", 10, KnownAnswer.THREE_GROUNDS_OR_MORE)),
            points("niepełnosprawność", asked("umiarkowana", 5), asked("znaczna", 10)),
            points("niepełnosprawność sprzężona, zaburzenia psychiczne, intelektualna, całościowe", asked("tak", 5)),
            points("program pomocy żywnościowej", asked("tak", 5)),
            points("obszar wiejski (DEGURBA 3)", known("tak", 10, KnownAnswer.RURAL)),
            points("kobieta", known("tak", 10, KnownAnswer.WOMAN)),
            points("opuszczenie placówki", asked("tak", 5)),
            points("zakład karny w ostatnich 12 miesiącach", asked("tak", 5)));

    @Test
    void addsThePointsOfWhatWasAnswered() {
        var score = Score.of(KUJAWY, answers(KUJAWY, null, 1, 0, 0, 0, 0, 0), WOMAN_OF_A_CITY);
        assertThat(score.points()).isEqualTo(5 + 5 + 2 + 3 + 3);
        assertThat(score.priorities()).containsExactly(true);
    }

    @Test
    void takesFromTheRegisterWhatItKnows() {
        assertThat(Score.of(SWIEBODZIN, Map.of(), WOMAN_OF_A_CITY).points()).isEqualTo(10);
        assertThat(Score.of(SWIEBODZIN, Map.of(), MAN_OF_A_VILLAGE).points()).isEqualTo(10 + 10);
        assertThat(Score.of(KUJAWY, Map.of(), new Applicant(Sex.MALE, null, 2)).points())
                .isEqualTo(3);
        assertThat(Score.of(KUJAWY, Map.of(), new Applicant(Sex.MALE, null, 1)).points())
                .isZero();
    }

    @Test
    void doesNotLetAnAnswerSayOtherwiseThanTheRegister() {
        var rural = SWIEBODZIN.get(4);
        var claimed = Map.of(rural.id(), rural.options().getFirst().id());
        assertThat(Score.of(SWIEBODZIN, claimed, WOMAN_OF_A_CITY).points()).isEqualTo(10);
    }

    @Test
    void aPriorityGivesNoPoints() {
        var priority = KUJAWY.getLast();
        var score = Score.of(
                KUJAWY, Map.of(priority.id(), priority.options().getFirst().id()), WOMAN_OF_A_CITY);
        assertThat(score.points()).isZero();
        assertThat(score.priorities()).containsExactly(true);
        assertThat(Score.of(KUJAWY, Map.of(), WOMAN_OF_A_CITY).priorities()).containsExactly(false);
    }

    private static Criterion points(String name, Criterion.Option... options) {
        return new Criterion(UUID.randomUUID(), name, Criterion.Kind.POINTS, Arrays.asList(options));
    }

    private static Criterion.Option asked(String label, int points) {
        return new Criterion.Option(UUID.randomUUID(), label, points, null);
    }

    private static Criterion.Option known(String label, int points, KnownAnswer rule) {
        return new Criterion.Option(UUID.randomUUID(), label, points, rule);
    }

    /** The option of this index for each criterion in turn; null: none applies. */
    private static Map<UUID, UUID> answers(List<Criterion> criteria, @Nullable Integer... chosen) {
        return java.util.stream.IntStream.range(0, chosen.length)
                .filter(i -> chosen[i] != null)
                .boxed()
                .collect(Collectors.toMap(
                        i -> criteria.get(i).id(),
                        i -> criteria.get(i).options().get(chosen[i]).id()));
    }
}
