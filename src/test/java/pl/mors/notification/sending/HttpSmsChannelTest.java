package pl.mors.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.mors.notification.DeliveryFailed;
import pl.mors.notification.OutboxMessageId;
import pl.mors.platform.ReadableException;

/** Text messages reach a gateway as its own documentation wants them; whatever it does, the outbox learns a code and no more. */
class HttpSmsChannelTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FIELDS = "to={number}&message={text}";
    private static final OutboxMessageId ID = OutboxMessageId.valueOf("0193f2a0-0000-7000-8000-000000000001");

    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;
    private int status = 200;
    private String answer = "";

    private record Asked(
            String method,
            String query,
            String body,
            @Nullable String secret,
            @Nullable String type,
            @Nullable String key) {}

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/sms", exchange -> {
            remember(exchange);
            exchange.getResponseHeaders().add("Location", "/sms");
            var body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.createContext("/silent", exchange -> await());
        server.createContext("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('1');
            exchange.getResponseBody().flush();
            await();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
        threads.close();
    }

    @Test
    void aFormWithTheSecretOfTheTown() throws DeliveryFailed {
        channel("POST", FORM, FIELDS).send(ID, "600 100 200", "Zajęcia & reszta=1");

        assertThat(asked)
                .containsExactly(new Asked(
                        "POST",
                        "",
                        "to=%2B48600100200&message=Zaj%C4%99cia+%26+reszta%3D1",
                        "Bearer 123",
                        FORM,
                        ID.toString()));
    }

    @Test
    void jsonInWhichNoTextBecomesAField() throws DeliveryFailed {
        channel("POST", "application/json; charset=utf-8", "{\"to\":\"{number}\",\"body\":\"{text}\",\"ref\":\"{id}\"}")
                .send(ID, "+380 50 123 45 67", "Powód: \"remont\"\n{number} $1");

        assertThat(asked.getFirst().body())
                .isEqualTo("{\"to\":\"+380501234567\",\"body\":\"Powód: \\\"remont\\\"\\n{number} $1\",\"ref\":\"" + ID
                        + "\"}");
    }

    @Test
    void aQueryBehindTheAddress() throws DeliveryFailed {
        channel("GET", FORM, FIELDS).send(ID, "600100200", "Próba");

        assertThat(asked.getFirst().method()).isEqualTo("GET");
        assertThat(asked.getFirst().query()).isEqualTo("to=%2B48600100200&message=Pr%C3%B3ba");
        assertThat(asked.getFirst().body()).isEmpty();
    }

    @Test
    void anotherStatusIsARefusalAndRedirectsAreNotFollowed() {
        for (int refusal : List.of(302, 401, 503)) {
            status = refusal;
            assertThatThrownBy(() -> channel("POST", FORM, FIELDS).send(ID, "600100200", "Próba"))
                    .isInstanceOf(DeliveryFailed.class)
                    .hasMessage("HTTP " + refusal);
        }
        assertThat(asked).hasSize(3);
    }

    @Test
    void whatIsNoNumberAsksNobody() {
        assertThatThrownBy(() -> channel("POST", FORM, FIELDS).send(ID, "brak", "Próba"))
                .isInstanceOf(DeliveryFailed.class)
                .hasMessage("number");
        assertThat(asked).isEmpty();
    }

    @Test
    void whoNeverAnswersIsGivenUp() {
        assertThatThrownBy(() ->
                        new HttpSmsChannel(gateway("/silent", Duration.ofMillis(200))).send(ID, "600100200", "Próba"))
                .isInstanceOf(DeliveryFailed.class)
                .hasMessageMatching("Http(Connect)?TimeoutException");
    }

    @Test
    void anAnswerWithoutEndHoldsNobodyUp() {
        assertThatCode(() ->
                        new HttpSmsChannel(gateway("/endless", Duration.ofSeconds(20))).send(ID, "600100200", "Próba"))
                .doesNotThrowAnyException();
    }

    @Test
    void anErrorInTheBodyIsARefusal() {
        answer = "{\"error\":{\"code\":13,\"to\":\"+48600100200\"}}";
        assertThatThrownBy(() -> reading("\"status\":\\s*\"(queued|sent)\"", "/sms", Duration.ofSeconds(20))
                        .send(ID, "600100200", "Próba"))
                .isInstanceOf(DeliveryFailed.class)
                .hasMessage("HTTP 200, answer");
    }

    @Test
    void anAcceptedBody() throws DeliveryFailed {
        answer = "{\"id\":7,\"status\": \"queued\",\"opis\":\"przyjęto\"}";
        var channel = reading("\"status\":\\s*\"(queued|sent)\".*przyjęto", "/sms", Duration.ofSeconds(20));
        channel.send(ID, "600100200", "Próba");
        assertThat(asked).hasSize(1);

        status = 503;
        assertThatThrownBy(() -> channel.send(ID, "600100200", "Próba")).hasMessage("HTTP 503");
    }

    @Test
    void ofAHugeBodyTheBeginningIsRead() throws DeliveryFailed {
        answer = "OK" + "x".repeat(4094) + "error" + "x".repeat(50_000_000);
        reading("^OK(?!.*error)", "/sms", Duration.ofSeconds(20)).send(ID, "600100200", "Próba");
        assertThatThrownBy(
                        () -> reading("error", "/sms", Duration.ofSeconds(20)).send(ID, "600100200", "Próba"))
                .hasMessage("HTTP 200, answer");
    }

    @Test
    void aBodyThatStopsIsGivenUp() {
        assertThatThrownBy(
                        () -> reading("OK", "/endless", Duration.ofMillis(200)).send(ID, "600100200", "Próba"))
                .isInstanceOf(DeliveryFailed.class)
                .hasMessageMatching("Http(Connect)?TimeoutException");
    }

    @Test
    void nobodyListens() {
        var channel = channel("POST", FORM, FIELDS);
        server.stop(0);
        assertThatThrownBy(() -> channel.send(ID, "600100200", "Próba"))
                .isInstanceOf(DeliveryFailed.class)
                .hasMessage("ConnectException");
    }

    @Test
    void aMistakeInTheConfigurationIsToldAtOnceWithoutTheSecret() {
        assertThatThrownBy(() -> gateway("http://sms.example.org/", "POST", FIELDS, "Authorization", "x"))
                .isInstanceOf(ReadableException.class)
                .hasMessageContaining("mors.sms.url");
        assertThatThrownBy(() -> gateway("https://sms.example.org/", "DELETE", FIELDS, "Authorization", "x"))
                .hasMessageContaining("mors.sms.method");
        assertThatThrownBy(() -> gateway("https://sms.example.org/", "POST", "to={number}", "Authorization", "x"))
                .hasMessageContaining("mors.sms.template");
        assertThatThrownBy(() -> gateway("https://sms.example.org/", "POST", FIELDS, "Authorization", ""))
                .hasMessageContaining("mors.sms.secret");
        assertThatThrownBy(() -> SmsGateway.accepted("(OK")).hasMessageContaining("mors.sms.accepted");
        assertThat(SmsGateway.accepted(" ")).isNull();
        assertThatThrownBy(() -> SmsGateway.statuses("2xx")).hasMessageContaining("mors.sms.success");
        assertThat(SmsGateway.statuses("200, 202-204")).containsExactlyInAnyOrder(200, 202, 203, 204);
        assertThat(gateway("https://sms.example.org/", "POST", FIELDS, "Authorization", "tajne"))
                .asString()
                .doesNotContain("tajne");
    }

    private HttpSmsChannel channel(String method, String type, String template) {
        return new HttpSmsChannel(new SmsGateway(
                address("/sms"),
                method,
                type,
                template,
                "Authorization",
                "Bearer 123",
                SmsGateway.statuses("200-299"),
                null,
                Duration.ofSeconds(20)));
    }

    private SmsGateway gateway(String path, Duration timeout) {
        return gateway(path, "", timeout);
    }

    private HttpSmsChannel reading(String accepted, String path, Duration timeout) {
        return new HttpSmsChannel(gateway(path, accepted, timeout));
    }

    private SmsGateway gateway(String path, String accepted, Duration timeout) {
        return new SmsGateway(
                address(path),
                "POST",
                FORM,
                FIELDS,
                "",
                "",
                SmsGateway.statuses("200-299"),
                SmsGateway.accepted(accepted),
                timeout);
    }

    private static SmsGateway gateway(String url, String method, String template, String header, String secret) {
        return new SmsGateway(
                URI.create(url),
                method,
                FORM,
                template,
                header,
                secret,
                SmsGateway.statuses("200"),
                null,
                Duration.ofSeconds(20));
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void remember(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getRawQuery();
        var headers = exchange.getRequestHeaders();
        asked.add(new Asked(
                exchange.getRequestMethod(),
                query == null ? "" : query,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                headers.getFirst("Authorization"),
                headers.getFirst("Content-Type"),
                headers.getFirst("Idempotency-Key")));
    }

    private void await() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
