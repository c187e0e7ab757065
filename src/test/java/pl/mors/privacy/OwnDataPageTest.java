package pl.mors.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.Role;
import pl.mors.identity.SignedIn;
import pl.mors.person.PersonId;
import pl.mors.person.PersonUrls;
import pl.mors.person.TestPeople;

/** A resident's own pages: theirs and nobody else's. */
@IntegrationTest
class OwnDataPageTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestWorld world;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private PersonId halina;
    private PersonId zbigniew;

    @BeforeEach
    void registerTwoResidents() {
        town = world.town();
        halina = people.resident(town, "Halina", "Żądło");
        zbigniew = people.resident(town, "Zbigniew", "Nowak");
    }

    @Test
    void showsAResidentTheirOwnDataAndRecordsThat() {
        assertThat(mvc.get().uri("/moje").with(resident(halina.value())))
                .hasStatusOk()
                .bodyText()
                .contains("Żądło", "Mickiewicza 12")
                .doesNotContain("Nowak", "Zbigniew");
        assertThat(town.inside(() -> jdbc.sql("SELECT subject FROM audit_read WHERE granted")
                        .query(String.class)
                        .list()))
                .containsExactly("own_data");
    }

    @Test
    void showsNothingOfThePersonInAnotherTown() {
        var elsewhere = world.town();
        assertThat(mvc.get().uri("/moje").with(resident(elsewhere, halina.value())))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Żądło", "Mickiewicza");
    }

    @Test
    void showsWhoIsNobodyInTheRegisterNobody() {
        assertThat(mvc.get().uri("/moje").with(resident(null)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Żądło", "Nowak");
        assertThat(mvc.get().uri("/moje").with(town.signedIn(Role.COORDINATOR)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Żądło", "Nowak");
    }

    @Test
    void letsAResidentSeeNobodyAtTheDesk() {
        var resident = resident(halina.value());
        assertThat(mvc.get().uri(PersonUrls.person(zbigniew)).with(resident)).hasStatus(403);
        assertThat(mvc.get()
                        .uri(PersonUrls.SEARCH)
                        .param(PersonUrls.SOUGHT, "nowak")
                        .with(resident))
                .hasStatus(403)
                .bodyText()
                .doesNotContain("Zbigniew");
        assertThat(mvc.get().uri(PersonUrls.contact(halina)).with(resident)).hasStatus(403);
        assertThat(mvc.get().uri(PersonUrls.history(halina)).with(resident)).hasStatus(403);
    }

    @Test
    void sendsStrangersToTheSignIn() {
        assertThat(mvc.get().uri("/moje"))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .endsWith("/logowanie");
    }

    private RequestPostProcessor resident(@Nullable UUID person) {
        return resident(town, person);
    }

    private RequestPostProcessor resident(Town of, @Nullable UUID person) {
        SignedIn member = of.member(Role.RESIDENT);
        return of.signedIn(new SignedIn(
                member.account(),
                member.email(),
                member.displayName(),
                member.organisation(),
                member.organisationAddress(),
                member.organisationName(),
                member.madeUp(),
                member.membership(),
                person,
                Set.of(Role.RESIDENT)));
    }
}
