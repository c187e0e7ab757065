package pl.mors.identity.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;

@IntegrationTest
class MemberPagesTest {

    private static final String PASSWORD = "konik morski pije herbatę";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestWorld world;

    @Autowired
    private ManageMembers manage;

    @Autowired
    private MemberRepository members;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private RequestPostProcessor administrator;
    private String email;

    @BeforeEach
    void foundTown() {
        town = world.town();
        administrator = town.signedIn(Role.ADMINISTRATOR);
        email = "nowa-" + UUID.randomUUID() + "@example.test";
    }

    @Test
    void aNewColleagueSetsAPasswordByTheLinkOnceAndSignsIn() {
        var shown = add(administrator, "Nowa Osoba", "COORDINATOR");
        assertThat(shown).hasStatusOk().bodyText().contains("Nowa Osoba", email, "działa jeden raz");
        var link = link(shown);
        assertThat(town.inside(() -> jdbc.sql("SELECT body FROM outbox_message WHERE recipient = :email")
                        .param("email", email)
                        .query(String.class)
                        .single()))
                .contains("Nowa Osoba", link);
        assertThat(get(IdentityUrls.MEMBERS, administrator)).bodyText().contains(email, "czeka na hasło");

        assertThat(mvc.get().uri(link)).hasStatusOk().bodyText().contains("Nowa Osoba", "Co najmniej 12 znaków");
        assertThat(setPassword(link, "krótkie", "krótkie"))
                .hasStatus(422)
                .bodyText()
                .contains("co najmniej 12 znaków");
        assertThat(setPassword(link, PASSWORD, PASSWORD + "!"))
                .hasStatus(422)
                .bodyText()
                .contains("dwa razy to samo");
        assertThat(setPassword(link, PASSWORD, PASSWORD))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/logowanie");
        assertThat(setPassword(link, "zupełnie inne hasło", "zupełnie inne hasło"))
                .hasStatus(404);
        assertThat(mvc.get().uri(link)).hasStatus(404);

        assertThat(signIn(PASSWORD)).hasStatus(302).redirectedUrl().isEqualTo("/pulpit");
        assertThat(get(IdentityUrls.MEMBERS, administrator)).bodyText().doesNotContain("czeka na hasło");
    }

    @Test
    void aNewerLinkStopsTheOlder() {
        var first = link(add(administrator, "Nowa Osoba", "ANIMATOR"));
        var second = link(post(IdentityUrls.invite(idOf(town, email)), administrator));
        assertThat(mvc.get().uri(first)).hasStatus(404);
        assertThat(mvc.get().uri(second)).hasStatusOk();
    }

    @Test
    void anOldLinkIsNobodys() {
        var link = link(add(administrator, "Nowa Osoba", "ANIMATOR"));
        town.inside(() -> jdbc.sql("UPDATE account_invitation SET expires_at = now() - interval '1 second'")
                .update());
        assertThat(mvc.get().uri(link)).hasStatus(404);
        assertThat(setPassword(link, PASSWORD, PASSWORD)).hasStatus(404);
    }

    @Test
    void rolesChangeAndAccessEndsAndComesBack() {
        add(administrator, "Nowa Osoba", "ANIMATOR");
        var id = idOf(town, email);
        assertThat(post(
                        IdentityUrls.member(id),
                        administrator,
                        "shown",
                        "animator",
                        "roles",
                        "COORDINATOR",
                        "roles",
                        "RECEPTION"))
                .hasStatus(303);
        assertThat(get(IdentityUrls.MEMBERS, administrator)).bodyText().contains("Koordynator, Recepcja");
        assertThat(post(IdentityUrls.member(id), administrator)).hasStatus(422);
        assertThat(post(IdentityUrls.end(id), administrator)).hasStatus(303);
        assertThat(get(IdentityUrls.MEMBERS, administrator)).bodyText().contains("dostęp zakończony");
        assertThat(post(IdentityUrls.restore(id), administrator)).hasStatus(303);
        assertThat(get(IdentityUrls.MEMBERS, administrator)).bodyText().doesNotContain("dostęp zakończony");
    }

    @Test
    void aTelephoneAtWorkIsKeptAndTakenAwayAndWhatIsNoneIsRefused() {
        add(administrator, "Nowa Osoba", "ANIMATOR");
        var id = idOf(town, email);
        var phone = IdentityUrls.workPhone(id);
        assertThat(post(phone, administrator, "workPhone", "32 123 45 67")).hasStatus(303);
        assertThat(get(IdentityUrls.member(id), administrator)).bodyText().contains("value=\"32 123 45 67\"");
        assertThat(post(phone, administrator, "workPhone", "w biurze"))
                .hasStatus(422)
                .bodyText()
                .contains("wpisz od 7 do 15 cyfr", "name=\"shown\" value=\"animator\"");
        assertThat(get(IdentityUrls.member(id), administrator)).bodyText().contains("value=\"32 123 45 67\"");
        assertThat(post(phone, town.signedIn(Role.COORDINATOR), "workPhone", "32 123 45 67"))
                .hasStatus(403);
        assertThat(post(phone, world.town().signedIn(Role.ADMINISTRATOR), "workPhone", "32 123 45 67"))
                .as("of another town")
                .hasStatus(404);
        assertThat(post(phone, administrator, "workPhone", "")).hasStatus(303);
        assertThat(town.inside(() -> jdbc.sql("SELECT count(*) FROM membership WHERE work_phone IS NOT NULL")
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    /** Two administrators opened the same page; the second to save sees what the first saved. */
    @Test
    void whoeverSavesRolesSecondIsTold() {
        add(administrator, "Nowa Osoba", "ANIMATOR");
        var address = IdentityUrls.member(idOf(town, email));
        assertThat(get(address, administrator)).bodyText().contains("name=\"shown\" value=\"animator\"");
        assertThat(post(address, administrator, "shown", "animator", "roles", "LAWYER"))
                .hasStatus(303);
        var second = post(address, administrator, "shown", "animator", "roles", "RECEPTION");
        assertThat(second)
                .hasStatus(409)
                .bodyText()
                .contains("Ktoś inny zmienił w tym czasie role", "name=\"shown\" value=\"lawyer\"");
        assertThat(get(IdentityUrls.MEMBERS, administrator))
                .bodyText()
                .contains("Prawnik")
                .doesNotContain("Recepcja");
        assertThat(post(address, administrator, "shown", "lawyer", "roles", "RECEPTION"))
                .hasStatus(303);
    }

    @Test
    void nobodyChangesTheirOwnRoles() {
        var member = town.member(Role.ADMINISTRATOR);
        var id = new MembershipId(member.membership());
        var me = town.signedIn(member);
        assertThat(get(IdentityUrls.member(id), me))
                .hasStatusOk()
                .bodyText()
                .contains("Własnych ról nie można zmienić")
                .doesNotContain("name=\"roles\"");
        assertThat(post(IdentityUrls.member(id), me, "shown", "administrator", "roles", "COORDINATOR"))
                .hasStatus(422);
        assertThat(town.inside(() -> members.find(id)).orElseThrow().roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(post(IdentityUrls.member(id), administrator, "shown", "administrator", "roles", "COORDINATOR"))
                .hasStatus(303);
    }

    /** The director and the data protection officer by e-mail, they and other administrators on the desk; not whoever did it. */
    @Test
    void rolesThatOpenPeoplesDataAreGivenInSomebodyElsesSight() {
        var director = town.member(Role.DIRECTOR);
        var officer = town.member(Role.DATA_PROTECTION_OFFICER);
        add(administrator, "Nowa Osoba", "ACCOUNTANT");
        assertThat(told()).isEmpty();
        post(IdentityUrls.member(idOf(town, email)), administrator, "shown", "accountant", "roles", "RECEPTION");
        assertThat(told()).containsExactlyInAnyOrder(director.email(), officer.email());

        var desk = "Nowa Osoba: od 15.05.2019 ma rolę „Recepcja”";
        for (var watcher :
                List.of(town.signedIn(director), town.signedIn(officer), town.signedIn(Role.ADMINISTRATOR))) {
            assertThat(get("/pulpit", watcher)).bodyText().contains(desk);
        }
        assertThat(get("/pulpit", administrator)).bodyText().doesNotContain(desk);
        assertThat(get("/pulpit", town.signedIn(Role.COORDINATOR))).bodyText().doesNotContain(desk);

        town.inside(() ->
                jdbc.sql("UPDATE role_grant SET granted_on = '2019-04-14'").update());
        assertThat(get("/pulpit", town.signedIn(director))).bodyText().doesNotContain(desk);
    }

    private List<String> told() {
        return town.inside(() -> jdbc.sql("SELECT recipient FROM outbox_message WHERE body LIKE '%Role: Recepcja.%'")
                .query(String.class)
                .list());
    }

    /** A host that somebody else wrote would take the key of the link with it. */
    @Test
    void noLinkLeadsToAHostThatIsNotThisServers() {
        var answer = mvc.post()
                .uri("http://evil.example" + IdentityUrls.NEW)
                .with(administrator)
                .with(csrf())
                .param("displayName", "Nowa Osoba")
                .param("email", email)
                .param("roles", "LAWYER")
                .exchange();
        assertThat(answer).hasStatus(422).bodyText().contains("mors.address").doesNotContain("evil.example");
        assertThat(town.inside(() -> members.findLive(email))).isEmpty();
    }

    @Test
    void somebodyWhoIsHereIsNotAddedTwice() {
        add(administrator, "Nowa Osoba", "ANIMATOR");
        assertThat(add(administrator, "Ta Sama", "LAWYER"))
                .hasStatus(422)
                .bodyText()
                .contains("Nowa Osoba ma już konto", "Ta Sama");
    }

    @Test
    void ofTwoAdministratorsWhoLeaveAtOnceOneStays() throws Exception {
        var second = new MembershipId(town.member(Role.ADMINISTRATOR).membership());
        var first = town.inside(members::all).stream()
                .map(Member::id)
                .filter(id -> !id.equals(second))
                .findFirst()
                .orElseThrow();
        var leaving = List.of(first, second);
        var outcomes = Race.of(2, runner -> town.as(() -> manage.end(leaving.get(runner))));
        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        new ManageMembers.Outcome.Done(), new ManageMembers.Outcome.LastAdministrator());
    }

    @Test
    void onlyAdministratorsChangeAccountsAndOthersMayLook() {
        var coordinator = town.signedIn(Role.COORDINATOR);
        assertThat(get(IdentityUrls.MEMBERS, coordinator))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Nowe konto");
        assertThat(get(IdentityUrls.NEW, coordinator)).hasStatus(403);
        assertThat(get(IdentityUrls.MEMBERS, town.signedIn(Role.ANIMATOR))).hasStatus(403);
        assertThat(add(coordinator, "Nowa Osoba", "ADMINISTRATOR")).hasStatus(403);
    }

    @Test
    void wrongAnswersStayInTheForm() {
        assertThat(post(IdentityUrls.NEW, administrator, "displayName", "Ktoś", "email", "to nie adres"))
                .hasStatus(422)
                .bodyText()
                .contains("to nie adres", "Ktoś", "wpisz cały adres", "Role");
        for (var wrong : List.of("=cmd@example.test", "a,b@example.test")) {
            assertThat(post(IdentityUrls.NEW, administrator, "displayName", "Ktoś", "email", wrong, "roles", "LAWYER"))
                    .as(wrong)
                    .hasStatus(422)
                    .bodyText()
                    .contains("wpisz cały adres");
        }
    }

    private MvcTestResult add(RequestPostProcessor who, String name, String role) {
        return post(IdentityUrls.NEW, who, "displayName", name, "email", email, "roles", role);
    }

    private MembershipId idOf(Town where, String address) {
        return where.inside(() -> members.findLive(address)).orElseThrow().id();
    }

    private static String link(MvcTestResult answer) {
        var link = Pattern.compile("http://localhost(/logowanie/haslo\\?klucz=[A-Za-z0-9_-]+)")
                .matcher(body(answer));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult setPassword(String link, String password, String again) {
        var key = link.substring(link.indexOf('=') + 1);
        return mvc.post()
                .uri(IdentityUrls.SET_PASSWORD)
                .with(csrf())
                .param("klucz", key)
                .param("password", password)
                .param("again", again)
                .exchange();
    }

    private MvcTestResult signIn(String password) {
        return mvc.post()
                .uri("/logowanie")
                .with(csrf())
                .param("email", email)
                .param("haslo", password)
                .exchange();
    }

    private MvcTestResult get(String address, RequestPostProcessor who) {
        return mvc.get().uri(address).with(who).exchange();
    }

    /** Fields by name and value, in turn. */
    private MvcTestResult post(String address, RequestPostProcessor who, String... fields) {
        var request = mvc.post().uri(address).with(who).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
