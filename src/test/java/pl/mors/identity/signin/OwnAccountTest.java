package pl.mors.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.AddMember;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.Role;

@IntegrationTest
class OwnAccountTest {

    private static final String OLD = "konik morski pije herbatę";
    private static final String NEW = "żółw czyta gazetę co rano";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestWorld world;

    @Autowired
    private AddMember addMember;

    private String email;
    private String address;

    @BeforeEach
    void addSomebody() {
        email = UUID.randomUUID() + "@example.test";
        address = UUID.randomUUID().toString();
        add(world.town(), OLD);
    }

    @Test
    void aNewPasswordTakesThePlaceOfTheOldAndEndsOtherSessions() {
        var here = session(signIn(OLD));
        var other = session(signIn(OLD));
        assertThat(change(here, OLD, NEW, NEW)).hasStatus(303).redirectedUrl().isEqualTo(IdentityUrls.OWN_ACCOUNT);
        assertThat(mvc.get().uri(IdentityUrls.OWN_ACCOUNT).cookie(here))
                .hasStatusOk()
                .bodyText()
                .contains("Hasło jest zmienione", email);
        assertThat(mvc.get().uri("/pulpit").cookie(other)).hasStatus3xxRedirection();
        assertThat(signIn(OLD)).redirectedUrl().isEqualTo("/logowanie?blad");
        assertThat(signIn(NEW)).redirectedUrl().isEqualTo("/pulpit");
    }

    @Test
    void oneWhoHasItInTwoTownsChangesItInBothAndNotWhereItIsAnother() {
        add(world.town(), OLD);
        add(world.town(), "w trzecim mieście inne");
        var here = session(signIn(OLD));
        assertThat(change(here, OLD, NEW, NEW)).hasStatus(303);
        assertThat(signIn(NEW)).redirectedUrl().isEqualTo(IdentityUrls.CHOOSE_ORGANISATION);
        assertThat(signIn(OLD)).redirectedUrl().isEqualTo("/logowanie?blad");
        assertThat(signIn("w trzecim mieście inne")).redirectedUrl().isEqualTo("/pulpit");
    }

    @Test
    void wrongAnswersChangeNothing() {
        var here = session(signIn(OLD));
        assertThat(change(here, "coś zupełnie innego", NEW, NEW))
                .hasStatus(422)
                .bodyText()
                .contains("Obecne hasło: jest inne");
        assertThat(change(here, "", NEW, NEW)).hasStatus(422);
        assertThat(change(here, OLD, "krótkie", "krótkie")).hasStatus(422);
        assertThat(change(here, OLD, NEW, NEW + "!")).hasStatus(422).bodyText().contains("dwa razy to samo");
        assertThat(signIn(OLD)).redirectedUrl().isEqualTo("/pulpit");
    }

    @Test
    void thePresentPasswordIsNotGuessedHere() {
        var here = session(signIn(OLD));
        for (int tries = 0; tries < 9; tries++) {
            assertThat(change(here, "złe hasło", NEW, NEW)).bodyText().contains("Obecne hasło: jest inne");
        }
        assertThat(change(here, OLD, NEW, NEW)).hasStatus(422).bodyText().contains("Zbyt wiele prób");
    }

    @Test
    void colleaguesKeepTheirOwnTelephoneAtWork() {
        var here = session(signIn(OLD));
        assertThat(keepWorkPhone(here, "w biurze")).hasStatus(422).bodyText().contains("wpisz od 7 do 15 cyfr");
        assertThat(keepWorkPhone(here, "+48 600 100 200"))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(IdentityUrls.OWN_ACCOUNT);
        assertThat(mvc.get().uri(IdentityUrls.OWN_ACCOUNT).cookie(here))
                .bodyText()
                .contains("Zapisano telefon służbowy", "value=\"+48 600 100 200\"");
        var resident = world.town().signedIn(Role.RESIDENT);
        assertThat(mvc.get().uri(IdentityUrls.OWN_ACCOUNT_OF_RESIDENT).with(resident))
                .bodyText()
                .doesNotContain("Telefon służbowy");
        assertThat(mvc.post()
                        .uri(IdentityUrls.OWN_WORK_PHONE)
                        .with(resident)
                        .with(csrf())
                        .param("workPhone", "600 100 200"))
                .hasStatus(404);
    }

    @Test
    void residentsHaveThePageOnTheSite() {
        var resident = world.town().signedIn(Role.RESIDENT);
        assertThat(mvc.get().uri(IdentityUrls.OWN_ACCOUNT_OF_RESIDENT).with(resident))
                .hasStatusOk()
                .bodyText()
                .contains("mors-site", "action=\"/moje/konto\"")
                .doesNotContain("mors-nav");
        assertThat(mvc.get().uri(IdentityUrls.OWN_ACCOUNT)).hasStatus3xxRedirection();
    }

    private void add(Town town, String password) {
        town.inside(
                () -> addMember.add(email, "Halina Próba", addMember.hash(password), Set.of(Role.SOCIAL_WORKER), null));
    }

    private MvcTestResult signIn(String password) {
        return mvc.post()
                .uri("/logowanie")
                .with(csrf())
                .with(asked -> {
                    asked.setRemoteAddr(address);
                    return asked;
                })
                .param("email", email)
                .param("haslo", password)
                .exchange();
    }

    private MvcTestResult change(Cookie session, String current, String password, String again) {
        return mvc.post()
                .uri(IdentityUrls.OWN_ACCOUNT)
                .with(csrf())
                .with(asked -> {
                    asked.setRemoteAddr(address);
                    return asked;
                })
                .cookie(session)
                .param("current", current)
                .param("password", password)
                .param("again", again)
                .exchange();
    }

    private MvcTestResult keepWorkPhone(Cookie session, String number) {
        return mvc.post()
                .uri(IdentityUrls.OWN_WORK_PHONE)
                .with(csrf())
                .cookie(session)
                .param("workPhone", number)
                .exchange();
    }

    private static Cookie session(MvcTestResult signedIn) {
        return Objects.requireNonNull(signedIn.getResponse().getCookie("SESSION"));
    }
}
