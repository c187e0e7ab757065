package pl.mors.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pl.mors.IntegrationTest;
import pl.mors.OwnerLogin;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.AddMember;
import pl.mors.identity.Role;
import pl.mors.platform.Ids;

@IntegrationTest
class SignInTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestWorld world;

    @Autowired
    private AddMember addMember;

    @Autowired
    private SignInLimit limit;

    @Autowired
    private OwnerLogin owner;

    @Autowired
    private JdbcClient jdbc;

    private Town town;

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
    void anEmailThatNoKeyboardWritesIsNobodys() {
        assertThat(signIn("a\u0000b@example.test", "dobre hasło"))
                .redirectedUrl()
                .isEqualTo("/logowanie?blad");
    }

    @Test
    void keepsTheEmailThatWasTypedButNotInTheAddress() {
        var refused = signIn("nobody@example.test", "złe hasło").exchange();
        assertThat(refused).redirectedUrl().isEqualTo("/logowanie?blad");
        var session = refused.getResponse().getCookies();
        assertThat(mvc.get().uri("/logowanie?blad").cookie(session))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"nobody@example.test\"", "mors-refusal");
        assertThat(mvc.get().uri("/logowanie?blad").cookie(session)).bodyText().doesNotContain("nobody@example.test");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMINISTRATOR", "RESIDENT", "VOLUNTEER", "LEADER"})
    void offersDoorsOfTheMenuToWhoeverHasNothingToDo(Role role) {
        assertThat(mvc.get().uri("/pulpit").with(world.town().signedIn(role)))
                .hasStatusOk()
                .bodyText()
                .contains("Nie ma teraz zadań, które na Ciebie czekają", "mors-card__door");
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
    void aStrangersTriesElsewhereKeepNobodyOut() {
        var email = newMember("dobre hasło");
        for (int tries = 0; tries < 11; tries++) {
            signIn(email, "złe hasło").with(from("203.0.113.7")).exchange();
        }
        assertThat(signIn(email, "dobre hasło").with(from("203.0.113.7")))
                .redirectedUrl()
                .isEqualTo("/logowanie?za-czesto");
        assertThat(signIn(email, "dobre hasło").with(from("198.51.100.1")))
                .redirectedUrl()
                .isEqualTo("/pulpit");
    }

    /** From many addresses the tries are many, and come to an end; not for the browsers of whoever it is. */
    @Test
    void whoSignedInFromABrowserBeforeStillDoesWhenStrangersTryFromEverywhere() {
        var email = newMember("dobre hasło");
        var kept = knownBrowser(
                signIn(email, "dobre hasło").with(from("198.51.100.1")).exchange());
        var others = knownBrowser(signIn(newMember("dobre hasło"), "dobre hasło")
                .with(from("198.51.100.2"))
                .exchange());
        assertThat(kept.isHttpOnly()).isTrue();
        assertThat(kept.getAttribute("SameSite")).isEqualTo("Strict");
        int tries = 0;
        while (limit.allows(email, UUID.randomUUID().toString(), false)) {
            tries++;
        }
        assertThat(tries).isBetween(SignInLimit.PER_ACCOUNT - 1, SignInLimit.PER_ACCOUNT + 30);
        assertThat(signIn(email, "dobre hasło").with(from("198.51.100.3")))
                .redirectedUrl()
                .isEqualTo("/logowanie?za-czesto");
        assertThat(signIn(email, "dobre hasło").with(from("198.51.100.3")).cookie(others))
                .redirectedUrl()
                .isEqualTo("/logowanie?za-czesto");
        assertThat(signIn(email, "dobre hasło").with(from("198.51.100.3")).cookie(kept))
                .redirectedUrl()
                .isEqualTo("/pulpit");
        for (int wrong = 0; wrong < 10; wrong++) {
            signIn(email, "złe hasło").with(from("198.51.100.4")).cookie(kept).exchange();
        }
        assertThat(signIn(email, "dobre hasło").with(from("198.51.100.4")).cookie(kept))
                .as("a known browser guesses no faster")
                .redirectedUrl()
                .isEqualTo("/logowanie?za-czesto");
    }

    @Test
    void triesThatAreStoppedAtTheirAddressTakeNothingFromOthers() {
        var email = Ids.next() + "@example.test";
        var address = UUID.randomUUID().toString();
        for (int tries = 0; tries < SignInLimit.PER_ACCOUNT + 100; tries++) {
            limit.allows(email, address, false);
        }
        assertThat(limit.allows(email, UUID.randomUUID().toString(), false)).isTrue();
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private static Cookie knownBrowser(MvcTestResult signedIn) {
        return Arrays.stream(signedIn.getResponse().getCookies())
                .filter(cookie -> cookie.getName().startsWith(KnownBrowsers.COOKIE))
                .findFirst()
                .orElseThrow();
    }

    /** Routes match the decoded address, whatever the limit thinks of it. */
    @Test
    void countsTriesHoweverTheAddressIsWritten() {
        var email = newMember("dobre hasło");
        for (int tries = 0; tries < 10; tries++) {
            assertThat(signIn("/%6Cogowanie", email, "złe hasło"))
                    .redirectedUrl()
                    .isEqualTo("/logowanie?blad");
        }
        assertThat(signIn("/%6Cogowanie", email, "dobre hasło")).redirectedUrl().isEqualTo("/logowanie?za-czesto");
    }

    @Test
    void aDeskWhoseAddressIsWrittenOtherwiseIsStillTheDesk() {
        var session = session(newMember("dobre hasło"), "dobre hasło");
        assertThat(mvc.get().uri(URI.create("/%70ulpit")).cookie(session))
                .hasStatusOk()
                .bodyText()
                .contains("Zbigniew Próba");
        assertThat(mvc.get().uri(URI.create("/%70ulpit")))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .endsWith("/logowanie");
    }

    @Test
    void putsOutAtOnceWhoseAccountIsDisabled() {
        var email = newMember("dobre hasło");
        var session = session(email, "dobre hasło");
        assertThat(desk(session)).hasStatusOk();
        var account = account(email);
        owner.disable(account, true);
        assertThat(desk(session)).hasStatus3xxRedirection().redirectedUrl().endsWith("/logowanie");
        owner.disable(account, false);
        assertThat(desk(session)).hasStatusOk();
    }

    @Test
    void putsOutAtOnceWhoseMembershipEnded() {
        var session = session(newMember("dobre hasło"), "dobre hasło");
        town.inside(() -> {
            jdbc.sql("UPDATE membership SET ended_at = now()").update();
        });
        assertThat(desk(session)).hasStatus3xxRedirection().redirectedUrl().endsWith("/logowanie");
        assertThat(mvc.get().uri("/").cookie(session)).hasStatusOk().bodyText().doesNotContain("Zbigniew Próba");
    }

    @Test
    void newRolesHoldAtOnce() {
        var session = session(newMember("dobre hasło"), "dobre hasło");
        assertThat(mvc.get().uri("/pulpit/osoby").cookie(session)).hasStatusOk();
        town.inside(() -> {
            jdbc.sql("UPDATE membership SET roles = '{lawyer}'").update();
        });
        assertThat(mvc.get().uri("/pulpit/osoby").cookie(session)).hasStatus(403);
    }

    @Test
    void forgetsTriesThatLimitNobodyAnyMore() {
        var past = Instant.now().minusSeconds(60).toEpochMilli();
        jdbc.sql("INSERT INTO rate_limit (id, state, expires_at) VALUES (:id, '', :past)")
                .param("id", Ids.next().getLeastSignificantBits())
                .param("past", past)
                .update();
        limit.forgetExpired();
        assertThat(jdbc.sql("SELECT count(*) FROM rate_limit WHERE expires_at <= :past")
                        .param("past", past)
                        .query(Long.class)
                        .single())
                .isZero();
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
                .contains("Halina Próba", "Nie ma teraz zadań, które na Ciebie czekają");
    }

    private MockMvcTester.MockMvcRequestBuilder desk(Cookie session) {
        return mvc.get().uri("/pulpit").cookie(session);
    }

    private UUID account(String email) {
        return jdbc.sql("SELECT id FROM account_for_sign_in(:email)")
                .param("email", email)
                .query(UUID.class)
                .single();
    }

    private Cookie session(String email, String password) {
        return Objects.requireNonNull(
                signIn(email, password).exchange().getResponse().getCookie("SESSION"));
    }

    private MockMvcTester.MockMvcRequestBuilder signIn(String email, String password) {
        return signIn("/logowanie", email, password);
    }

    private MockMvcTester.MockMvcRequestBuilder signIn(String address, String email, String password) {
        return mvc.post()
                .uri(URI.create(address))
                .param("email", email)
                .param("haslo", password)
                .with(csrf());
    }

    private String newMember(String password) {
        var email = Ids.next() + "@example.test";
        town = world.town();
        town.inside(() ->
                addMember.add(email, "Zbigniew Próba", addMember.hash(password), Set.of(Role.SOCIAL_WORKER), null));
        return email;
    }
}
