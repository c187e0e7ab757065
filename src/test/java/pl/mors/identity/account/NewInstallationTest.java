package pl.mors.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Race;
import pl.mors.TestDatabase;
import pl.mors.platform.DataFolder;
import pl.mors.platform.postgres.PrivateFiles;

/** A server on a database of its own with nobody in it yet: the first administrator's page, and life behind a reverse proxy. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"db-scheduler.enabled=false", "management.prometheus.metrics.export.enabled=true"})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = NewInstallationTest.EmptyDatabase.class)
@Tag("slow")
class NewInstallationTest {

    private static final String FIGURES = "/actuator/prometheus";

    private static final String PASSWORD = "żółw czyta gazetę co rano";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private DataFolder folder;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Path file;

    static final class EmptyDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertySourceUtils.addInlinedPropertiesToEnvironment(context, "mors.data=" + TestDatabase.newFolder());
        }
    }

    @BeforeEach
    void nameTheFile() {
        file = folder.path().resolve("first-administrator.txt");
    }

    @Test
    void theLinkMakesOneAdministratorOnce() throws Exception {
        assertThat(PrivateFiles.isPrivate(file)).isTrue();
        var key = Files.readString(file);

        assertThat(open("")).hasStatus(404);
        assertThat(open("invented")).hasStatus(404);
        Files.writeString(file, "");
        assertThat(open("")).as("a file cut short opens to nobody").hasStatus(404);
        Files.writeString(file, key);
        assertThat(open(key)).hasStatusOk().bodyText().contains("Pierwszy administrator");

        assertThat(begin(key, Map.of("password", "krótkie")))
                .hasStatus(422)
                .bodyText()
                .contains("co najmniej 12");
        assertThat(begin(key, Map.of("password", "ą".repeat(37))))
                .hasStatus(422)
                .bodyText()
                .contains("jest za długie");
        assertThat(begin(key, Map.of("address", "pulpit")))
                .hasStatus(422)
                .bodyText()
                .contains("zajęty lub zastrzeżony");
        assertThat(accounts()).isZero();

        List<Integer> answers = Race.of(
                2,
                runner -> begin(key, Map.of("address", "osrodek-" + runner))
                        .getResponse()
                        .getStatus());
        assertThat(answers).containsExactlyInAnyOrder(303, 404);
        assertThat(accounts()).isOne();
        assertThat(jdbc.sql("SELECT count(*) FROM public_organisations()")
                        .query(Long.class)
                        .single())
                .as("organisations without an administrator")
                .isOne();

        assertThat(jdbc.sql("SELECT password_hash FROM account_for_sign_in('jan@osrodek.pl')")
                        .query(String.class)
                        .single())
                .as("as many rounds as the product's own, not the tests' few")
                .startsWith("{bcrypt}$2a$10$");

        assertThat(file).doesNotExist();
        assertThat(open(key)).hasStatus(404);
        assertThat(mvc.post()
                        .uri("/logowanie")
                        .param("email", "jan@osrodek.pl")
                        .param("haslo", PASSWORD)
                        .with(csrf()))
                .redirectedUrl()
                .isEqualTo("/pulpit");
    }

    @Test
    void aTrustedProxySaysHowTheVisitorCame() throws Exception {
        var page = get("/logowanie", "X-Forwarded-For", "203.0.113.7", "X-Forwarded-Proto", "https");
        assertThat(page.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("Secure", "HttpOnly"));
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(get(
                                "/robots.txt",
                                "X-Forwarded-For",
                                "203.0.113.7",
                                "X-Forwarded-Proto",
                                "https",
                                "X-Forwarded-Host",
                                "localhost")
                        .body())
                .contains("Sitemap: https://localhost");
    }

    @Test
    void withoutAProxyNothingIsSaidOfTls() throws Exception {
        var page = get("/logowanie");
        assertThat(page.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).doesNotContain("Secure"));
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void figuresAreForThisMachineAndNotForWhoeverAProxyLetsThrough() throws Exception {
        assertThat(get(FIGURES).statusCode()).isEqualTo(200);
        assertThat(get(FIGURES).body()).contains("jvm_memory_used_bytes");
        assertThat(get(FIGURES, "X-Forwarded-For", "203.0.113.7").statusCode()).isEqualTo(401);
        assertThat(get(FIGURES, "X-Forwarded-For", "127.0.0.1, 203.0.113.7").statusCode())
                .isEqualTo(401);
        assertThat(get(FIGURES, "X-Forwarded-Proto", "https").statusCode()).isEqualTo(401);
        assertThat(get(FIGURES, "Forwarded", "for=127.0.0.1").statusCode()).isEqualTo(401);
    }

    private MvcTestResult open(String key) {
        return mvc.get()
                .uri(FirstAdministrator.ADDRESS)
                .param(FirstAdministrator.KEY, key)
                .exchange();
    }

    private MvcTestResult begin(String key, Map<String, String> changed) {
        var typed = new HashMap<>(Map.of(
                "name",
                "Ośrodek Pomocy Społecznej",
                "shortName",
                "OPS",
                "address",
                "mikolow",
                "person",
                "Jan Próbny",
                "email",
                "jan@osrodek.pl",
                "password",
                PASSWORD));
        typed.putAll(changed);
        var request = mvc.post()
                .uri(FirstAdministrator.ADDRESS)
                .param(FirstAdministrator.KEY, key)
                .with(csrf());
        typed.forEach(request::param);
        return request.exchange();
    }

    /** As sign-in sees them. */
    private long accounts() {
        return jdbc.sql("SELECT count(*) FROM account_for_sign_in('jan@osrodek.pl')")
                .query(Long.class)
                .single();
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
            for (int i = 0; i < headers.length; i += 2) {
                request.header(headers[i], headers[i + 1]);
            }
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
