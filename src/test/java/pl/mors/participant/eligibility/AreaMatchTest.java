package pl.mors.participant.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.mors.person.Address;
import pl.mors.person.TestPeople;
import pl.mors.person.Urbanisation;
import pl.mors.person.Voivodeship;
import pl.mors.programme.file.Delivery.AreaRule;
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
        assertThat(AreaMatch.covers(area, TestPeople.at(street, building))).isEqualTo(covered);
    }

    @Test
    void coversAWholeStreetWhateverTheNumber() {
        var area = Examples.area(new Street("Mikołów", "osiedle Mickiewicza", null, null, Parity.ALL));
        assertThat(AreaMatch.covers(area, TestPeople.at("os. Mickiewicza", "B")))
                .isTrue();
        assertThat(AreaMatch.covers(area, TestPeople.at("Mickiewicza", "1"))).isFalse();
    }

    @Test
    void coversOddNumbersOnly() {
        var area = Examples.area(new Street("Mikołów", "Świętego Wojciecha", 1, 25, Parity.ODD));
        assertThat(AreaMatch.covers(area, TestPeople.at("swietego wojciecha", "25")))
                .isTrue();
        assertThat(AreaMatch.covers(area, TestPeople.at("Świętego Wojciecha", "24")))
                .isFalse();
    }

    @Test
    void coversADistrictOfTheNamedTownOnly() {
        var area = new AreaRule("x", List.of(), List.of(new District("Sosnowiec", "Kazimierz Górniczy")), List.of());
        assertThat(AreaMatch.covers(area, in("Sosnowiec", "kazimierz gorniczy")))
                .isTrue();
        assertThat(AreaMatch.covers(area, in("Sosnowiec", "Juliusz"))).isFalse();
        assertThat(AreaMatch.covers(area, in("Sosnowiec", null))).isFalse();
        assertThat(AreaMatch.covers(area, in("Kraków", "Kazimierz Górniczy"))).isFalse();
    }

    @Test
    void coversAWholeLocality() {
        var area = new AreaRule("x", List.of("Łaziska Górne"), List.of(), List.of());
        assertThat(AreaMatch.covers(area, in("łaziska górne", null))).isTrue();
        assertThat(AreaMatch.covers(area, in("Mikołów", null))).isFalse();
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
