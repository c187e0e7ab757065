package pl.mors.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import picocli.CommandLine;
import pl.mors.IntegrationTest;
import pl.mors.OwnerLogin;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.AddMember;
import pl.mors.identity.Role;
import pl.mors.identity.SignedIn;

/** What a Bearer token opens, by its scope and by what its holder may do at that moment. */
@IntegrationTest
class TokensTest {

    /** No programme has this code: a 404 was let through, a 401 or 403 was not. */
    private static final String API = "/api/v1/programmes/NIE-MA/indicators";

    private static final String FIGURES = "/actuator/prometheus";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestWorld world;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private OwnerLogin owner;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AddMember addMember;

    private Town town;
    private SignedIn coordinator;

    @BeforeEach
    void foundTown() {
        town = world.town();
        coordinator = town.member(Role.COORDINATOR);
    }

    @Test
    void readsWithAReadToken() {
        assertThat(get(API, token("read"))).hasStatus(404);
        assertThat(get(API, token("write"))).hasStatus(404);
        assertThat(get(API, "invented")).hasStatus(401).hasHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        assertThat(mvc.get().uri(API)).hasStatus(401);
    }

    @Test
    void changesNothingWithAReadToken() {
        assertThat(mvc.post().uri(API).header(HttpHeaders.AUTHORIZATION, "Bearer " + token("read")))
                .hasStatus(401);
        assertThat(mvc.post().uri(API).header(HttpHeaders.AUTHORIZATION, "Bearer " + token("write")))
                .hasStatus(405);
    }

    @Test
    void readsNobodysDataWithATokenForFigures() {
        assertThat(get(API, token("metrics"))).hasStatus(401);
    }

    @Test
    void opensNoPageOfTheDesk() {
        assertThat(get("/pulpit", token("write"))).hasStatus3xxRedirection();
    }

    @Test
    void opensFiguresFromAfarOnlyWithATokenForThem() {
        assertThat(figuresFromAfar(null)).hasStatus(401);
        assertThat(figuresFromAfar(token("read"))).hasStatus(403);
        assertThat(figuresFromAfar(token("write"))).hasStatus(403);
        assertThat(figuresFromAfar(token("metrics")).getResponse().getStatus()).isNotIn(401, 403);
    }

    @Test
    void opensFiguresToThisMachineButNotToWhatCameThroughAProxy() {
        assertThat(mvc.get().uri(FIGURES).exchange().getResponse().getStatus()).isNotIn(401, 403);
        for (var header : new String[] {"X-Forwarded-For", "Forwarded", "X-Forwarded-Proto", "Via"}) {
            assertThat(mvc.get().uri(FIGURES).header(header, "127.0.0.1"))
                    .as(header)
                    .hasStatus(401);
        }
    }

    @Test
    void endsWithItsTimeItsMembershipAndItsAccount() {
        var token = token("read");
        assertThat(get(API, token)).hasStatus(404);

        change("UPDATE api_token SET expires_at = now() - interval '1 second'");
        assertThat(get(API, token)).hasStatus(401);
        change("UPDATE api_token SET expires_at = 'infinity'");
        assertThat(get(API, token)).hasStatus(404);

        owner.disable(coordinator.account(), true);
        assertThat(get(API, token)).hasStatus(401);
        owner.disable(coordinator.account(), false);
        assertThat(get(API, token)).hasStatus(404);

        change("UPDATE membership SET ended_at = now()");
        assertThat(get(API, token)).hasStatus(401);
    }

    @Test
    void opensNoMoreThanTheRolesOfItsHolder() {
        change("UPDATE membership SET roles = '{lawyer}'");
        assertThat(get(API, token("write"))).hasStatus(403);
    }

    @Test
    void isForOneOrganisationWhereTheEmailHasAccountsInSeveral() {
        var other = world.town();
        other.inside(() -> addMember.add(coordinator.email(), "Halina Próba", null, Set.of(Role.LAWYER), null));
        assertThat(command("--user", coordinator.email())).isNotZero();
        assertThat(get(API, token("read", "--organisation", town.address()))).hasStatus(404);
        assertThat(get(API, token("read", "--organisation", other.address()))).hasStatus(403);
    }

    /** In Polish, or in what the caller asks for; readable whatever its program takes for granted. */
    @Test
    void problemsSpeakTheCallersLanguageAndNameTheParameter() {
        assertProblem(mvc.get().uri(API).exchange(), 401, "Brak ważnego tokenu", "Wyślij nagłówek Authorization");
        assertProblem(
                mvc.get()
                        .uri(API)
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "en-GB,en;q=0.9")
                        .exchange(),
                401,
                "No valid token",
                "Send a header Authorization");
        assertProblem(get(API + "?on=foo", token("read")), 400, "Nie udało się odczytać", "parametru on.");
        change("UPDATE membership SET roles = '{lawyer}'");
        assertProblem(get(API, token("read")), 403, "Brak dostępu", "Role właściciela");
    }

    private static void assertProblem(MvcTestResult answer, int status, String title, String detail) {
        assertThat(answer)
                .hasStatus(status)
                .hasHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json;charset=UTF-8");
        assertThat(answer.getResponse().getContentAsByteArray())
                .asString(StandardCharsets.UTF_8)
                .contains("\"status\":" + status, title, detail, "\"instance\":\"/api/v1/");
    }

    private void change(String sql) {
        town.inside(() -> {
            jdbc.sql(sql).update();
        });
    }

    private MvcTestResult figuresFromAfar(@Nullable String token) {
        var request = mvc.get().uri(FIGURES).with(asked -> {
            asked.setRemoteAddr("203.0.113.7");
            return asked;
        });
        return (token == null ? request : request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token)).exchange();
    }

    private MvcTestResult get(String address, String token) {
        return mvc.get()
                .uri(URI.create(address))
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .exchange();
    }

    private String token(String scope, String... more) {
        var out = new StringWriter();
        var arguments = Stream.concat(Stream.of("--user", coordinator.email(), "--scope", scope), Stream.of(more));
        assertThat(command(out, arguments.toArray(String[]::new))).isZero();
        return out.toString().strip();
    }

    private int command(String... arguments) {
        return command(new StringWriter(), arguments);
    }

    private int command(StringWriter out, String... arguments) {
        return new CommandLine(context.getBean("tokenCommand"))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(arguments);
    }
}
