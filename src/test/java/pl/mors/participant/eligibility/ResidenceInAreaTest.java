package pl.mors.participant.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.mors.person.Address;
import pl.mors.person.TestPeople;
import pl.mors.person.Urbanisation;
import pl.mors.person.Voivodeship;
import pl.mors.programme.file.Delivery.AreaRule;
import pl.mors.programme.file.Delivery.Boundary;
import pl.mors.programme.file.Delivery.Tie;

@DisplayName("R01: the participant lives in the programme's area")
class ResidenceInAreaTest {

    @Test
    void isMetByAnAddressInTheArea() {
        assertThat(check(TestPeople.AT_THE_ESTATE)).extracting(Finding::state).containsExactly(FindingState.MET);
    }

    @Test
    void isNotMetElsewhereAndNamesTheAddress() {
        assertThat(check(TestPeople.at("Daleka", "1"))).singleElement().satisfies(finding -> {
            assertThat(finding.state()).isEqualTo(FindingState.NOT_MET);
            assertThat(finding.sentence()).contains("Daleka 1, 43-190 Mikołów", "otoczenie");
        });
    }

    @Test
    void asksForAResidenceThatReachesBackToTheDay() {
        assertThat(check(null)).singleElement().satisfies(finding -> {
            assertThat(finding.state()).isEqualTo(FindingState.MISSING_EVIDENCE);
            assertThat(finding.sentence()).contains("15.05.2019");
        });
    }

    @Test
    void doesNotConcernCloseAssociates() {
        assertThat(new ResidenceInArea()
                        .check(Examples.terms(), Examples.associate(new MainParticipant(Examples.DAY, null))))
                .isEmpty();
    }

    @DisplayName("R01: the homeless by their place of stay, for which an area of streets needs the street")
    @Test
    void asksTheHomelessForTheStreetOfTheirPlaceOfStay() {
        assertThat(check(shelter(null))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.PLACE_OF_STAY);
            assertThat(finding.state()).isEqualTo(FindingState.MISSING_EVIDENCE);
            assertThat(finding.sentence()).contains("noclegownia");
        });
        assertThat(check(shelter("Adama Mickiewicza")))
                .extracting(Finding::state)
                .containsExactly(FindingState.MET);
    }

    @Test
    void asksWhereTheAddressIsOnTheMapWhenTheAreaIsABoundary() {
        var square = new Boundary(
                List.of(List.of(18.9, 50.1), List.of(18.95, 50.1), List.of(18.95, 50.2), List.of(18.9, 50.1)));
        var area = new AreaRule("obszar", List.of(), List.of(), List.of(), List.of(square));
        var terms = Examples.terms(null, List.of(Tie.LIVES), List.of(area));
        assertThat(new ResidenceInArea().check(terms, at(null)))
                .extracting(Finding::code)
                .containsExactly(FindingCode.ADDRESS_ON_MAP);
        assertThat(new ResidenceInArea().check(terms, at(new Coordinates(50.12, 18.94))))
                .extracting(Finding::state)
                .containsExactly(FindingState.MET);
        assertThat(new ResidenceInArea().check(terms, at(new Coordinates(50.19, 18.91))))
                .extracting(Finding::state)
                .containsExactly(FindingState.NOT_MET);
    }

    private static EligibilityFacts at(@Nullable Coordinates at) {
        return Examples.facts(
                Examples.DAY, null, LocalDate.of(1961, 3, 4), TestPeople.at("Daleka", "1"), at, List.of(), Set.of());
    }

    private static Address shelter(@Nullable String street) {
        return new Address(
                "noclegownia",
                street,
                street == null ? null : "12",
                null,
                null,
                "Mikołów",
                null,
                "Mikołów",
                "mikołowski",
                Voivodeship.SLASKIE,
                Urbanisation.DENSELY_POPULATED);
    }

    private static List<Finding> check(@Nullable Address address) {
        return new ResidenceInArea().check(Examples.terms(), Examples.facts(Examples.DAY, address, Set.of()));
    }
}
