package pl.mors.identity.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;

/** One e-mail in two towns: what the administrator of one may do reaches nothing in the other. */
@IntegrationTest
class AccountOfOrganisationTest {

    private static final String OF_ATTACKER = "hasło, które zna napastnik";
    private static final String OF_HOLDER = "konik morski pije herbatę";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestWorld world;

    @Autowired
    private MemberRepository members;

    private Town here;
    private Town elsewhere;
    private String email;

    @BeforeEach
    void foundTowns() {
        here = world.town();
        elsewhere = world.town();
        email = "wspolna-" + UUID.randomUUID() + "@example.test";
    }

    @Test
    void aPasswordSetForOneTownOpensNothingInAnother() {
        setPassword(add(elsewhere, "Podstawione Imię"), OF_ATTACKER);
        var invitation = add(here, "Halina Próba");

        var attacker = signIn(OF_ATTACKER);
        assertThat(desk(attacker)).bodyText().contains(elsewhere.address()).doesNotContain(here.address());
        assertThat(get(IdentityUrls.CHOOSE_ORGANISATION, attacker)).bodyText().doesNotContain(here.address());
        assertThat(choose(idIn(here), attacker)).hasStatus(404);

        setPassword(invitation, OF_HOLDER);
        assertThat(desk(signIn(OF_HOLDER))).bodyText().contains(here.address()).doesNotContain(elsewhere.address());
        assertThat(choose(idIn(here), signIn(OF_ATTACKER))).hasStatus(404);

        end(elsewhere);
        assertThat(signIn(OF_ATTACKER)).redirectedUrl().isEqualTo("/logowanie?blad");
        assertThat(desk(signIn(OF_HOLDER))).bodyText().contains(here.address());
    }

    @Test
    void aForeignTownNeitherMovesASignInNorLocksItOut() {
        setPassword(add(here, "Halina Próba"), OF_HOLDER);
        var foreign = add(elsewhere, "Inne Imię");
        assertThat(desk(signIn(OF_HOLDER))).bodyText().contains(here.address(), "Halina Próba");
        setPassword(foreign, OF_ATTACKER);
        assertThat(signIn(OF_HOLDER)).redirectedUrl().isEqualTo("/pulpit");
        assertThat(desk(signIn(OF_HOLDER))).bodyText().contains(here.address());

        assertThat(post(IdentityUrls.invite(idIn(here)), here))
                .hasStatusOk()
                .bodyText()
                .contains("działa jeden raz");
    }

    @Test
    void theAdministratorIsToldNothingOfAccountsElsewhere() {
        setPassword(add(here, "Wacława Znana"), OF_HOLDER);
        var known = body(add(elsewhere, "Zbigniew Próba"));
        var used = email;
        email = "nowa-" + UUID.randomUUID() + "@example.test";
        var unknown = body(add(elsewhere, "Zbigniew Próba"));
        assertThat(neutral(known, used)).isEqualTo(neutral(unknown, email));
        assertThat(get(IdentityUrls.MEMBERS, elsewhere))
                .bodyText()
                .contains(used)
                .doesNotContain("Wacława");
    }

    @Test
    void whoHasOnePasswordInTwoTownsChoosesAndIsRemembered() {
        setPassword(add(here, "Halina Próba"), OF_HOLDER);
        setPassword(add(elsewhere, "Halina Próba"), OF_HOLDER);
        var first = signIn(OF_HOLDER);
        assertThat(first).redirectedUrl().isEqualTo(IdentityUrls.CHOOSE_ORGANISATION);
        assertThat(get(IdentityUrls.CHOOSE_ORGANISATION, first))
                .hasStatusOk()
                .bodyText()
                .contains(here.address(), elsewhere.address());

        for (var town : new Town[] {here, elsewhere}) {
            var chosen = choose(idIn(town), first);
            assertThat(chosen).hasStatus(303).redirectedUrl().isEqualTo("/pulpit");
            assertThat(desk(chosen)).bodyText().contains("Ośrodek " + town.address());
            var later = signIn(OF_HOLDER, chosen.getResponse().getCookie("mors-organizacja"));
            assertThat(later).redirectedUrl().isEqualTo("/pulpit");
            assertThat(desk(later)).bodyText().contains("Ośrodek " + town.address());
            first = later;
        }
        assertThat(get(IdentityUrls.OWN_ACCOUNT, first)).bodyText().contains("Zmień organizację");

        end(here);
        assertThat(signIn(OF_HOLDER)).redirectedUrl().isEqualTo("/pulpit");
    }

    @Test
    void aNewPasswordOfOneTownLeavesTheOthersAlone() {
        setPassword(add(here, "Halina Próba"), OF_HOLDER);
        setPassword(add(elsewhere, "Halina Próba"), OF_HOLDER);
        var before = choose(idIn(elsewhere), signIn(OF_HOLDER));
        assertThat(desk(before)).hasStatusOk();
        setPassword(post(IdentityUrls.invite(idIn(elsewhere)), elsewhere), OF_ATTACKER);
        assertThat(desk(before)).as("a session of before").hasStatus3xxRedirection();
        assertThat(desk(signIn(OF_ATTACKER))).bodyText().contains(elsewhere.address());
        assertThat(choose(idIn(here), signIn(OF_ATTACKER))).hasStatus(404);
        assertThat(desk(signIn(OF_HOLDER))).bodyText().contains(here.address());
    }

    private MvcTestResult add(Town town, String name) {
        return post(IdentityUrls.NEW, town, "displayName", name, "email", email, "roles", "COORDINATOR");
    }

    private void end(Town town) {
        assertThat(post(IdentityUrls.end(idIn(town)), town)).hasStatus(303);
    }

    private MembershipId idIn(Town town) {
        return town.inside(() -> members.findLive(email)).orElseThrow().id();
    }

    private MvcTestResult post(String address, Town town, String... fields) {
        var request =
                mvc.post().uri(address).with(town.signedIn(Role.ADMINISTRATOR)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(String address, Town town) {
        return mvc.get().uri(address).with(town.signedIn(Role.ADMINISTRATOR)).exchange();
    }

    private MvcTestResult get(String address, MvcTestResult signedIn) {
        return mvc.get().uri(address).cookie(session(signedIn)).exchange();
    }

    private MvcTestResult desk(MvcTestResult signedIn) {
        return get("/pulpit", signedIn);
    }

    private MvcTestResult choose(MembershipId membership, MvcTestResult signedIn) {
        return mvc.post()
                .uri(IdentityUrls.CHOOSE_ORGANISATION)
                .with(csrf())
                .cookie(session(signedIn))
                .param("membership", membership.toString())
                .exchange();
    }

    private MvcTestResult signIn(String password, Cookie... cookies) {
        var request = mvc.post()
                .uri("/logowanie")
                .with(csrf())
                .with(asked -> {
                    asked.setRemoteAddr(UUID.randomUUID().toString());
                    return asked;
                })
                .param("email", email)
                .param("haslo", password);
        return (cookies.length == 0 ? request : request.cookie(cookies)).exchange();
    }

    private static Cookie session(MvcTestResult signedIn) {
        return Stream.of(
                        signedIn.getResponse().getCookies(),
                        signedIn.getRequest().getCookies())
                .filter(Objects::nonNull)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals("SESSION"))
                .findFirst()
                .orElseThrow();
    }

    private void setPassword(MvcTestResult shown, String password) {
        var key = Pattern.compile("klucz=([A-Za-z0-9_-]+)").matcher(body(shown));
        assertThat(key.find()).isTrue();
        assertThat(mvc.post()
                        .uri(IdentityUrls.SET_PASSWORD)
                        .with(csrf())
                        .param("klucz", key.group(1))
                        .param("password", password)
                        .param("again", password))
                .hasStatus(303);
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Without what differs from one invitation to the next. */
    private static String neutral(String body, String email) {
        return body.replace(email, "EMAIL")
                .replaceAll("klucz=[A-Za-z0-9_-]+", "KEY")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "CSRF")
                .replaceAll("\\d\\d:\\d\\d", "TIME");
    }
}
