package pl.mors.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.Role;
import pl.mors.person.register.RegisterPerson;
import pl.mors.platform.Pesel;

/** Who acts for a minor, as a clerk records it. */
@IntegrationTest
class GuardianPagesTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestWorld world;

    @Autowired
    private TestPeople people;

    @Autowired
    private RegisterPerson registerPerson;

    @Autowired
    private GuardianQueries guardians;

    private Town town;
    private RequestPostProcessor clerk;
    private PersonId zuzia;

    @BeforeEach
    void registerAMinor() {
        town = world.town();
        clerk = town.signedIn(Role.SOCIAL_WORKER);
        var pesel = Pesel.of(LocalDate.of(2006, 5, 15), 9902);
        var newcomer = TestPeople.newPerson("Zuzia", "Żądło", pesel, TestPeople.AT_THE_ESTATE);
        zuzia = ((RegisterPerson.Registered) town.as(() -> registerPerson.register(newcomer, alike -> true))).person();
    }

    @Test
    void asksForAGuardianOfAMinorAndOfNobodyElse() {
        assertThat(get(PersonUrls.person(zuzia)))
                .bodyText()
                .contains("nie ma wpisanego opiekuna", "href=\"" + PersonUrls.guardians(zuzia));
        var halina = people.resident(town, "Halina", "Żądło");
        assertThat(get(PersonUrls.person(halina))).bodyText().doesNotContain("nie ma wpisanego opiekuna");
    }

    @Test
    void recordsAGuardianAndThatTheyAreNoLongerOne() {
        assertThat(post(PersonUrls.guardians(zuzia), mother())).hasStatus(303);
        assertThat(get(PersonUrls.person(zuzia))).bodyText().contains("Ewa Żądło", "rodzic, tel. 600 100 200");
        assertThat(post(PersonUrls.guardians(zuzia), mother())).as("sent twice").hasStatus(303);
        assertThat(town.as(() -> guardians.of(zuzia))).hasSize(1);
        var recorded = town.as(() -> guardians.of(zuzia)).getFirst().id();
        assertThat(post(PersonUrls.guardianEnd(zuzia, recorded), Map.of())).hasStatus(303);
        assertThat(town.as(() -> guardians.of(zuzia))).isEmpty();
        assertThat(post(PersonUrls.guardianEnd(zuzia, recorded), Map.of())).hasStatus(404);
    }

    @Test
    void wantsToKnowWhomToCall() {
        assertThat(post(
                        PersonUrls.guardians(zuzia),
                        Map.of("kind", "PARENT", "givenName", "Ewa", "familyName", "Żądło")))
                .hasStatus(422)
                .bodyText()
                .contains("Telefon opiekuna", "value=\"Ewa\"");
    }

    @Test
    void endsNobodyElsesGuardian() {
        post(PersonUrls.guardians(zuzia), mother());
        var recorded = town.as(() -> guardians.of(zuzia)).getFirst().id();
        var halina = people.resident(town, "Halina", "Żądło");
        assertThat(post(PersonUrls.guardianEnd(halina, recorded), Map.of())).hasStatus(404);
        assertThat(town.as(() -> guardians.of(zuzia))).hasSize(1);
    }

    private static Map<String, String> mother() {
        return Map.of("kind", "PARENT", "givenName", "Ewa", "familyName", "Żądło", "phone", "600 100 200");
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(clerk).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> form) {
        var request = mvc.post().uri(address).with(clerk).with(csrf());
        form.forEach((field, value) -> request.param(field, value));
        return request.exchange();
    }
}
