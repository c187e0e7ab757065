package pl.mors.participant.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.mors.person.Address;
import pl.mors.person.TestPeople;

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

    private static List<Finding> check(@Nullable Address address) {
        return new ResidenceInArea().check(Examples.terms(), Examples.facts(Examples.DAY, address, Set.of()));
    }
}
