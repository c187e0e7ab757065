package pl.mors.participant.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.mors.person.Address;
import pl.mors.person.TestPeople;
import pl.mors.programme.file.Delivery.AreaRule;
import pl.mors.programme.file.Delivery.Boundary;
import pl.mors.programme.file.Delivery.Parity;
import pl.mors.programme.file.Delivery.Street;
import pl.mors.programme.file.Delivery.Tie;

@DisplayName("R01 in a call for those who live, learn or work in the area")
class TieToAreaTest {

    private static final Address ELSEWHERE = TestPeople.at("Daleka", "1");
    private static final AreaRule AREA = Examples.area(new Street("Mikołów", "Polna", null, null, Parity.ALL));
    private static final AreaRule ON_THE_MAP = new AreaRule(
            "obszar",
            List.of(),
            List.of(),
            List.of(),
            List.of(new Boundary(
                    List.of(List.of(18.9, 50.1), List.of(18.95, 50.1), List.of(18.95, 50.2), List.of(18.9, 50.1)))));

    @Test
    void livingThereIsEnough() {
        assertThat(check(List.of(Tie.LIVES, Tie.WORKS), AREA, TestPeople.at("Polna", "3")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.state()).isEqualTo(FindingState.MET);
                    assertThat(finding.sentence()).startsWith("Osoba mieszka na obszarze programu: Polna 3,");
                });
    }

    @Test
    void soIsWorkingThereAndItSaysWhere() {
        assertThat(check(List.of(Tie.LIVES, Tie.WORKS), AREA, ELSEWHERE, tie(Tie.WORKS, "Polna", null)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.state()).isEqualTo(FindingState.MET);
                    assertThat(finding.sentence())
                            .isEqualTo("Osoba pracuje na obszarze programu: Zakład Próbny, Polna 7, Mikołów.");
                });
    }

    @Test
    void aTieThatTheCallDoesNotNameCountsForNothing() {
        assertThat(check(List.of(Tie.LIVES, Tie.WORKS), AREA, ELSEWHERE, tie(Tie.LEARNS, "Polna", null)))
                .extracting(Finding::state)
                .containsExactly(FindingState.MISSING_EVIDENCE);
        assertThat(check(List.of(Tie.WORKS), AREA, TestPeople.at("Polna", "3")))
                .extracting(Finding::state)
                .containsExactly(FindingState.MISSING_EVIDENCE);
    }

    @Test
    void asksForTheTiesThatNobodyHasSpokenOf() {
        assertThat(check(List.of(Tie.LIVES, Tie.LEARNS, Tie.WORKS), AREA, ELSEWHERE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.state()).isEqualTo(FindingState.MISSING_EVIDENCE);
                    assertThat(finding.sentence()).contains("mieszka, uczy się lub pracuje");
                });
    }

    @Test
    void isNotMetWhenAllLieElsewhere() {
        assertThat(check(List.of(Tie.LIVES, Tie.WORKS), AREA, ELSEWHERE, tie(Tie.WORKS, "Leśna", null)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.state()).isEqualTo(FindingState.NOT_MET);
                    assertThat(finding.sentence())
                            .contains("Daleka 1, 43-190 Mikołów; Zakład Próbny, Leśna 7, Mikołów");
                });
    }

    @Test
    void aTieHoldsOnItsDaysAndIsAboutToExpireWithThem() {
        assertThat(check(List.of(Tie.WORKS), AREA, null, tie(Tie.WORKS, "Polna", Examples.DAY.minusDays(1))))
                .extracting(Finding::state)
                .containsExactly(FindingState.MISSING_EVIDENCE);
        assertThat(check(List.of(Tie.WORKS), AREA, null, tie(Tie.WORKS, "Polna", Examples.DAY)))
                .extracting(Finding::state)
                .containsExactly(FindingState.ABOUT_TO_EXPIRE);
        assertThat(check(List.of(Tie.WORKS), AREA, null, tie(Tie.WORKS, "Polna", Examples.DAY.plusDays(8))))
                .extracting(Finding::state)
                .containsExactly(FindingState.MET);
    }

    @Test
    void asksWhereAnAddressIsOnTheMap() {
        var tie = tie(Tie.WORKS, "Leśna", null);
        assertThat(check(List.of(Tie.WORKS), ON_THE_MAP, null, tie))
                .extracting(Finding::code)
                .containsExactly(FindingCode.ADDRESS_ON_MAP);
        assertThat(check(List.of(Tie.WORKS), ON_THE_MAP, null, tie.at(new Coordinates(50.12, 18.94))))
                .extracting(Finding::state)
                .containsExactly(FindingState.MET);
    }

    @Test
    void isSilentWhereOnlyResidentsAreTakenAndForCloseAssociates() {
        assertThat(check(List.of(Tie.LIVES), AREA, ELSEWHERE)).isEmpty();
        assertThat(new TieToArea()
                        .check(
                                Examples.terms(null, List.of(Tie.WORKS), List.of(AREA)),
                                Examples.associate(new MainParticipant(Examples.DAY, null))))
                .isEmpty();
    }

    private static AreaTie tie(Tie kind, String street, @Nullable LocalDate validUntil) {
        var place = new Place("Mikołów", null, street, "7", null);
        return new AreaTie(new UUID(0, 1), kind, "Zakład Próbny", place, LocalDate.of(2018, 1, 1), validUntil);
    }

    private static List<Finding> check(List<Tie> ties, AreaRule area, @Nullable Address address, AreaTie... known) {
        return new TieToArea()
                .check(
                        Examples.terms(null, ties, List.of(area)),
                        Examples.facts(
                                Examples.DAY, null, LocalDate.of(1961, 3, 4), address, null, List.of(known), Set.of()));
    }
}
