package pl.mors.participant.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mors.person.Address;
import pl.mors.person.TestPeople;
import pl.mors.person.Urbanisation;
import pl.mors.person.Voivodeship;
import pl.mors.programme.file.Delivery.AreaRule;
import pl.mors.programme.file.Delivery.Boundary;
import pl.mors.programme.file.Delivery.District;
import pl.mors.programme.file.Delivery.Parity;
import pl.mors.programme.file.Delivery.Street;

class AreaMatchTest {

    @ParameterizedTest
    @CsvSource({
        "Adama Mickiewicza, 2, true",
        "Adama Mickiewicza, 40, true",
        "Adama Mickiewicza, 12a, true",
        "Adama Mickiewicza, 12/14, true",
        "ul. Adama Mickiewicza, 12, true",
        "UL. ADAMA MICKIEWICZA, 12, true",
        "Adama  Mickiewicza, 12, true",
        "Adama Mickiewicza, 13, false",
        "Adama Mickiewicza, 42, false",
        "Adama Mickiewicza, 1, false",
        "Adama Mickiewicza, B, false",
        "Mickiewicza, 12, false"
    })
    void coversAPartOfAStreet(String street, String building, boolean covered) {
        var area = Examples.area(new Street("Mikołów", "Adama Mickiewicza", 2, 40, Parity.EVEN));
        assertThat(covers(area, TestPeople.at(street, building))).isEqualTo(covered);
    }

    @Test
    void coversAWholeStreetWhateverTheNumber() {
        var area = Examples.area(new Street("Mikołów", "osiedle Mickiewicza", null, null, Parity.ALL));
        assertThat(covers(area, TestPeople.at("os. Mickiewicza", "B"))).isTrue();
        assertThat(covers(area, TestPeople.at("Mickiewicza", "1"))).isFalse();
    }

    @Test
    void coversOddNumbersOnly() {
        var area = Examples.area(new Street("Mikołów", "Świętego Wojciecha", 1, 25, Parity.ODD));
        assertThat(covers(area, TestPeople.at("swietego wojciecha", "25"))).isTrue();
        assertThat(covers(area, TestPeople.at("Świętego Wojciecha", "24"))).isFalse();
    }

    @Test
    void coversADistrictOfTheNamedTownOnly() {
        var area = new AreaRule(
                "x", List.of(), List.of(new District("Sosnowiec", "Kazimierz Górniczy")), List.of(), List.of());
        assertThat(covers(area, in("Sosnowiec", "kazimierz gorniczy"))).isTrue();
        assertThat(covers(area, in("Sosnowiec", "Juliusz"))).isFalse();
        assertThat(covers(area, in("Sosnowiec", null))).isFalse();
        assertThat(covers(area, in("Kraków", "Kazimierz Górniczy"))).isFalse();
    }

    @Test
    void coversAWholeLocality() {
        var area = new AreaRule("x", List.of("Łaziska Górne"), List.of(), List.of(), List.of());
        assertThat(covers(area, in("łaziska górne", null))).isTrue();
        assertThat(covers(area, in("Mikołów", null))).isFalse();
    }

    @Nested
    class Boundaries {

        /** A square with a corner cut off: 19.0-19.2 by 50.0-50.2. */
        private final AreaRule area = new AreaRule(
                "x",
                List.of(),
                List.of(),
                List.of(),
                List.of(new Boundary(List.of(
                        List.of(19.0, 50.0),
                        List.of(19.2, 50.0),
                        List.of(19.2, 50.1),
                        List.of(19.1, 50.2),
                        List.of(19.0, 50.2),
                        List.of(19.0, 50.0)))));

        @ParameterizedTest
        @CsvSource({
            "50.05, 19.15, INSIDE",
            "50.00, 19.10, INSIDE",
            "50.20, 19.10, INSIDE",
            "50.15, 19.15, INSIDE",
            "50.16, 19.16, OUTSIDE",
            "50.05, 19.2001, OUTSIDE",
            "19.15, 50.05, OUTSIDE"
        })
        void coverWhatLiesWithinOrOnTheLine(double latitude, double longitude, AreaMatch.Answer answer) {
            assertThat(at(new Coordinates(latitude, longitude))).isEqualTo(answer);
        }

        @Test
        void sayNothingOfAnAddressThatIsNotOnTheMap() {
            assertThat(at(null)).isEqualTo(AreaMatch.Answer.NOT_ON_MAP);
        }

        @Test
        void areNotAskedWhereALineOfTextIsEnough() {
            var areas = List.of(area, new AreaRule("y", List.of("Mikołów"), List.of(), List.of(), List.of()));
            assertThat(AreaMatch.check(areas, Place.of(TestPeople.at("Daleka", "1"), null)))
                    .isEqualTo(AreaMatch.Answer.INSIDE);
        }

        private AreaMatch.Answer at(@Nullable Coordinates at) {
            return AreaMatch.check(List.of(area), Place.of(TestPeople.at("Daleka", "1"), at));
        }
    }

    private static boolean covers(AreaRule area, Address address) {
        return AreaMatch.check(List.of(area), Place.of(address, null)) == AreaMatch.Answer.INSIDE;
    }

    private static Address in(String locality, @Nullable String district) {
        return new Address(
                null,
                "Główna",
                "1",
                null,
                "41-215",
                locality,
                district,
                locality,
                locality,
                Voivodeship.SLASKIE,
                Urbanisation.DENSELY_POPULATED);
    }
}
