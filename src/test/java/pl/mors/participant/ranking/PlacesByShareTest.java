package pl.mors.participant.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import pl.mors.participant.ranking.Ranking.Place;
import pl.mors.participant.ranking.Ranking.Standing;

class PlacesByShareTest {

    private static final Set<String> WOMAN = Set.of("WOMEN");
    private static final Set<String> MAN = Set.of("MEN");
    private static final Set<String> DISABLED_MAN = Set.of("MEN", "GROUND:f");

    @Test
    void withoutQuotasTheFirstTakeThePlaces() {
        assertThat(PlacesByShare.choose(people(MAN, MAN, WOMAN, WOMAN), 2, List.of()))
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void placesAreKeptForALeastShare() {
        assertThat(PlacesByShare.choose(people(MAN, MAN, MAN, WOMAN, WOMAN), 3, List.of(new Quota("WOMEN", 2, 3))))
                .containsExactlyInAnyOrder(1, 4, 5);
    }

    @Test
    void nobodyIsTakenBeyondAGreatestShare() {
        assertThat(PlacesByShare.choose(people(MAN, MAN, MAN, WOMAN), 3, List.of(new Quota("MEN", 0, 1))))
                .containsExactlyInAnyOrder(1, 4);
    }

    @Test
    void aPlaceThatNobodyOfTheGroupWantsIsNotLeftEmpty() {
        assertThat(PlacesByShare.choose(people(MAN, MAN, WOMAN), 3, List.of(new Quota("WOMEN", 2, 3))))
                .containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void twoSharesAreKeptTogether() {
        var quotas = List.of(new Quota("WOMEN", 1, 3), new Quota("GROUND:f", 1, 3));
        assertThat(PlacesByShare.choose(people(MAN, MAN, MAN, DISABLED_MAN, WOMAN), 3, quotas))
                .containsExactlyInAnyOrder(1, 4, 5);
    }

    @Test
    void whoeverIsOfBothGroupsFillsAPlaceOfEach() {
        var quotas = List.of(new Quota("WOMEN", 1, 3), new Quota("GROUND:f", 1, 3));
        var disabledWoman = Set.of("WOMEN", "GROUND:f");
        assertThat(PlacesByShare.choose(people(MAN, MAN, MAN, disabledWoman), 3, quotas))
                .containsExactlyInAnyOrder(1, 2, 4);
    }

    @Test
    void changesWhoIsAcceptedAndNeverTheOrder() {
        var ranking = Ranking.of(people(MAN, MAN, WOMAN, MAN), 2, 1, List.of(new Quota("WOMEN", 1, 2)));
        assertThat(ranking.places())
                .extracting(place -> place.standing().number())
                .containsExactly(1, 2, 3, 4);
        assertThat(ranking.places())
                .extracting(Place::outcome)
                .containsExactly(
                        Ranking.Outcome.ACCEPTED,
                        Ranking.Outcome.RESERVE,
                        Ranking.Outcome.ACCEPTED,
                        Ranking.Outcome.REFUSED);
    }

    @Property
    void aSingleLeastShareIsKeptAsFarAsThereArePeople(
            @ForAll("groups") List<Set<String>> groups,
            @ForAll @IntRange(max = 12) int free,
            @ForAll @IntRange(max = 12) int atLeast) {
        var ordered = numbered(groups);
        var chosen = PlacesByShare.choose(ordered, free, List.of(new Quota("WOMEN", atLeast, 100)));
        assertThat(chosen).hasSize(Math.min(free, ordered.size()));
        long wanting = groups.stream().filter(one -> one.contains("WOMEN")).count();
        assertThat(count(ordered, chosen, "WOMEN")).isGreaterThanOrEqualTo(Math.min(Math.min(free, atLeast), wanting));
    }

    @Property
    void noGreatestShareIsExceededAndNobodyGoesBeforeABetterOneOfTheSameGroups(
            @ForAll("groups") List<Set<String>> groups,
            @ForAll @IntRange(max = 12) int free,
            @ForAll @IntRange(max = 8) int women,
            @ForAll @IntRange(max = 8) int disabled,
            @ForAll @IntRange(max = 8) int men) {
        var ordered = numbered(groups);
        var quotas =
                List.of(new Quota("WOMEN", women, 100), new Quota("GROUND:f", disabled, 100), new Quota("MEN", 0, men));
        var chosen = PlacesByShare.choose(ordered, free, quotas);
        assertThat(chosen.size()).isLessThanOrEqualTo(free);
        assertThat(count(ordered, chosen, "MEN")).isLessThanOrEqualTo(men);
        for (var later : ordered) {
            for (var earlier : ordered.subList(0, later.number() - 1)) {
                if (chosen.contains(later.number()) && earlier.groups().equals(later.groups())) {
                    assertThat(chosen).contains(earlier.number());
                }
            }
        }
    }

    @Test
    void aLastPlaceThatTheNextOneMustHaveIsKept() {
        var quotas = List.of(new Quota("WOMEN", 1, 3), new Quota("GROUND:f", 1, 3));
        var disabledWoman = Set.of("WOMEN", "GROUND:f");
        assertThat(PlacesByShare.choose(people(WOMAN, DISABLED_MAN, disabledWoman), 1, quotas))
                .containsExactly(3);
        assertThat(PlacesByShare.choose(people(WOMAN, MAN, DISABLED_MAN, disabledWoman), 2, quotas))
                .containsExactlyInAnyOrder(1, 3);
    }

    @Test
    void whoIsPassedOverForAShareComesBeforeALaterOneOnceTheShareIsMet() {
        assertThat(PlacesByShare.choose(people(MAN, MAN, WOMAN, MAN), 3, List.of(new Quota("WOMEN", 1, 3))))
                .containsExactlyInAnyOrder(1, 2, 3);
        assertThat(PlacesByShare.choose(people(WOMAN, MAN, MAN, MAN), 3, List.of(new Quota("WOMEN", 1, 3))))
                .containsExactlyInAnyOrder(1, 2, 3);
    }

    @Provide
    Arbitrary<List<Set<String>>> groups() {
        return Arbitraries.of(WOMAN, MAN, DISABLED_MAN, Set.of("WOMEN", "GROUND:f"), Set.<String>of())
                .list()
                .ofMaxSize(20);
    }

    private static long count(List<Standing> ordered, Set<Integer> chosen, String group) {
        return ordered.stream()
                .filter(one -> chosen.contains(one.number()) && one.groups().contains(group))
                .count();
    }

    @SafeVarargs
    private static List<Standing> people(Set<String>... groups) {
        return numbered(List.of(groups));
    }

    private static List<Standing> numbered(List<Set<String>> groups) {
        var people = new ArrayList<Standing>();
        for (var group : groups) {
            people.add(new Standing(people.size() + 1, List.of(), 100 - people.size(), Instant.EPOCH, group));
        }
        return people;
    }
}
