package pl.mors.participant.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import pl.mors.participant.ranking.Ranking.Outcome;
import pl.mors.participant.ranking.Ranking.Place;
import pl.mors.participant.ranking.Ranking.Standing;

class RankingTest {

    private static final Instant MORNING = Instant.parse("2019-01-07T07:00:00Z");

    @Test
    void putsPrioritiesBeforePointsAndPointsBeforeTime() {
        var ranking = Ranking.of(
                List.of(
                        standing(1, false, 30, 0),
                        standing(2, true, 5, 3),
                        standing(3, false, 30, 2),
                        standing(4, true, 9, 4),
                        standing(5, false, 31, 5)),
                3,
                1);
        assertThat(numbers(ranking)).containsExactly(4, 2, 5, 1, 3);
        assertThat(ranking.places())
                .extracting(Place::outcome)
                .containsExactly(
                        Outcome.ACCEPTED, Outcome.ACCEPTED, Outcome.ACCEPTED, Outcome.RESERVE, Outcome.REFUSED);
        assertThat(ranking.places()).extracting(Place::position).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void takesTheFirstPriorityThatTellsTwoApart() {
        var first = new Standing(1, List.of(false, true), 50, MORNING, Set.of());
        var second = new Standing(2, List.of(true, false), 0, MORNING, Set.of());
        assertThat(numbers(Ranking.of(List.of(first, second), 1, null))).containsExactly(2, 1);
    }

    @Test
    void aReserveListWithoutEndRefusesNobody() {
        var ranking = Ranking.of(List.of(standing(1, false, 1, 0), standing(2, false, 1, 1)), 0, null);
        assertThat(ranking.places()).extracting(Place::outcome).containsOnly(Outcome.RESERVE);
    }

    @Property
    void isTheSameInWhateverOrderTheApplicationsCome(
            @ForAll("applications") List<Standing> applications, @ForAll long seed) {
        var shuffled = new ArrayList<>(applications);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Ranking.of(shuffled, 3, 2)).isEqualTo(Ranking.of(applications, 3, 2));
    }

    @Property
    void fillsThePlacesAndThenTheReserve(
            @ForAll("applications") List<Standing> applications,
            @ForAll @IntRange(max = 12) int free,
            @ForAll @IntRange(max = 12) int reserve) {
        var ranking = Ranking.of(applications, free, reserve);
        int all = applications.size();
        assertThat(count(ranking, Outcome.ACCEPTED)).isEqualTo(Math.min(all, free));
        assertThat(count(ranking, Outcome.RESERVE)).isEqualTo(Math.min(Math.max(0, all - free), reserve));
        assertThat(numbers(ranking))
                .containsExactlyInAnyOrderElementsOf(
                        applications.stream().map(Standing::number).toList());
    }

    @Property
    void morePointsNeverMeanALaterPlace(@ForAll("applications") List<Standing> applications) {
        if (applications.isEmpty()) {
            return;
        }
        var one = applications.getFirst();
        var better = new ArrayList<>(applications);
        better.set(0, new Standing(one.number(), one.priorities(), one.points() + 1, one.submittedAt(), Set.of()));
        assertThat(position(Ranking.of(better, 3, 2), one.number()))
                .isLessThanOrEqualTo(position(Ranking.of(applications, 3, 2), one.number()));
    }

    @Test
    void nobodyGoesBeforeThemselves() {
        var better = standing(1, false, 31, 0);
        var worse = standing(2, false, 30, 0);
        assertThat(Ranking.goesBefore(better, worse)).isTrue();
        assertThat(Ranking.goesBefore(worse, better)).isFalse();
        assertThat(Ranking.goesBefore(better, better)).isFalse();
    }

    @Provide
    Arbitrary<List<Standing>> applications() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 3))
                .as((first, second, points, minutes) ->
                        new Standing(1, List.of(first, second), points, MORNING.plusSeconds(60L * minutes), Set.of()))
                .list()
                .ofMaxSize(12)
                .map(RankingTest::numbered);
    }

    private static List<Standing> numbered(List<Standing> applications) {
        var numbered = new ArrayList<Standing>();
        for (var one : applications) {
            numbered.add(
                    new Standing(numbered.size() + 1, one.priorities(), one.points(), one.submittedAt(), Set.of()));
        }
        return numbered;
    }

    private static Standing standing(int number, boolean priority, int points, int hour) {
        return new Standing(number, List.of(priority), points, MORNING.plusSeconds(3600L * hour), Set.of());
    }

    private static List<Integer> numbers(Ranking ranking) {
        return ranking.places().stream().map(place -> place.standing().number()).toList();
    }

    private static long count(Ranking ranking, Outcome outcome) {
        return ranking.places().stream()
                .filter(place -> place.outcome() == outcome)
                .count();
    }

    private static int position(Ranking ranking, int number) {
        return ranking.places().stream()
                .filter(place -> place.standing().number() == number)
                .findFirst()
                .orElseThrow()
                .position();
    }
}
