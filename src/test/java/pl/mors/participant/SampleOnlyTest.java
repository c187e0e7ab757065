package pl.mors.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.identity.Role;

/** Whoever sees only a sample is never told that there is nothing. */
@IntegrationTest
class SampleOnlyTest {

    private static final String SAMPLE_ONLY = "Widzisz tylko osoby z próby do kontroli. Nie ma ich na tej liście.";

    @Autowired
    private TestWorld world;

    @Autowired
    private TestClerks clerks;

    @Test
    void anAuditorLearnsThatEmptyListsHoldOnlyTheSample() {
        var town = world.town();
        for (var address : List.of("/pulpit/staze", "/pulpit/kursy", "/pulpit/stypendia?miesiac=2019-03")) {
            assertThat(clerks.of(town, Role.AUDITOR).get(address))
                    .as(address)
                    .hasStatusOk()
                    .bodyText()
                    .contains(SAMPLE_ONLY)
                    .doesNotContain("jeszcze żadnego", "nie prowadził staży");
            assertThat(clerks.of(town, Role.COORDINATOR).get(address))
                    .as(address)
                    .bodyText()
                    .doesNotContain(SAMPLE_ONLY);
        }
    }
}
