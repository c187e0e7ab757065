package pl.mors.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.platform.Ids;

@IntegrationTest
class SignInTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestWorld world;

    @Autowired
    private AddMember addMember;

    @Test
    void letsStaffInWithTheRightPassword() {
        var email = newMember("dobre hasło");
        assertThat(signIn(email, "dobre hasło"))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .isEqualTo("/pulpit");
        assertThat(signIn(email.toUpperCase(java.util.Locale.ROOT), "dobre hasło"))
                .redirectedUrl()
                .isEqualTo("/pulpit");
    }

    @Test
    void refusesWrongPasswordUnknownAccountAndMissingMembershipInTheSameWords() {
        var email = newMember("dobre hasło");
        assertThat(signIn(email, "złe hasło")).redirectedUrl().isEqualTo("/logowanie?blad");
        assertThat(signIn("nobody@example.test", "dobre hasło")).redirectedUrl().isEqualTo("/logowanie?blad");
        assertThat(mvc.get().uri("/logowanie?blad"))
                .hasStatus(422)
                .bodyText()
                .contains("Nie udało się zalogować. Sprawdź adres e-mail i hasło.", "Nie pamiętasz hasła?");
    }

    @Test
    void keepsTheEmailThatWasTypedButNotInTheAddress() {
        var session = new MockHttpSession();
        assertThat(signIn("nobody@example.test", "złe hasło").session(session))
                .redirectedUrl()
                .isEqualTo("/logowanie?blad");
        assertThat(mvc.get().uri("/logowanie?blad").session(session))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"nobody@example.test\"", "mors-refusal");
        assertThat(mvc.get().uri("/logowanie?blad").session(session)).bodyText().doesNotContain("nobody@example.test");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RESIDENT", "VOLUNTEER", "LEADER"})
    void offersDoorsOfTheMenuToWhoeverHasNothingToDo(Role role) {
        assertThat(mvc.get().uri("/pulpit").with(world.town().signedIn(role)))
                .hasStatusOk()
                .bodyText()
                .contains("Nie ma teraz spraw, które na Ciebie czekają", "mors-card__door");
    }

    @Test
    void leadsTheDataProtectionOfficerToTheRegisterOfChanges() {
        assertThat(mvc.get().uri("/pulpit").with(world.town().signedIn(Role.DATA_PROTECTION_OFFICER)))
                .bodyText()
                .contains("mors-card__door\" href=\"/pulpit/rejestr-zmian\">Rejestr zmian");
    }

    @Test
    void showsResidentsTheirPagesOnTheSiteWithoutTheMenuOfStaff() {
        var town = world.town();
        assertThat(mvc.get().uri("/moje").with(town.signedIn(Role.RESIDENT)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "mors-site",
                        "href=\"/moje\" aria-current=\"page\"",
                        "/" + town.address() + "/kalendarz",
                        "Wyloguj")
                .doesNotContain("mors-nav", "/pulpit");
    }

    @Test
    void turnsTooManyTriesAway() {
        var email = newMember("dobre hasło");
        for (int tries = 0; tries < 10; tries++) {
            assertThat(signIn(email, "złe hasło")).redirectedUrl().isEqualTo("/logowanie?blad");
        }
        assertThat(signIn(email, "dobre hasło")).redirectedUrl().isEqualTo("/logowanie?za-czesto");
    }

    @Test
    void refusesAFormThatIsNotOurs() {
        assertThat(mvc.post().uri("/logowanie").param("email", "a").param("haslo", "b"))
                .hasStatus(403);
    }

    @Test
    void sendsStrangersFromTheDeskToTheSignInPage() {
        assertThat(mvc.get().uri("/pulpit"))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .endsWith("/logowanie");
    }

    @Test
    void showsTheDeskToStaff() {
        assertThat(mvc.get().uri("/pulpit").with(world.town().signedIn(Role.COORDINATOR)))
                .hasStatusOk()
                .bodyText()
                .contains("Halina Próba", "Nie ma teraz spraw, które na Ciebie czekają");
    }

    private MockMvcTester.MockMvcRequestBuilder signIn(String email, String password) {
        return mvc.post()
                .uri("/logowanie")
                .param("email", email)
                .param("haslo", password)
                .with(csrf());
    }

    private String newMember(String password) {
        var email = Ids.next() + "@example.test";
        world.town()
                .inside(() -> addMember.add(
                        email, "Zbigniew Próba", addMember.hash(password), Set.of(Role.SOCIAL_WORKER), null));
        return email;
    }
}
