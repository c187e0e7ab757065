package pl.mors.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server as it is started, with beans made by the code that the build wrote: what a start decides is decided there, too. The
 * other tests look for their beans.
 */
@Tag("slow")
class PackagedServerIT {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @TempDir
    private static Path parent;

    private static Server demonstration;
    private static Server ofATown;

    /** Both at once: each waits for its database most of the time. */
    @BeforeAll
    static void start() throws Exception {
        demonstration = new Server(parent.resolve("demo"), "--demo", "--demo-size", "5");
        ofATown = new Server(parent.resolve("town"));
    }

    @AfterAll
    static void stop() throws Exception {
        demonstration.close();
        ofATown.close();
    }

    @Test
    void aDemonstrationLetsItsPeopleIn() throws Exception {
        var server = demonstration.ready();
        assertThat(server.get("/").body()).contains("koordynator@sosnowiec.demo");
        assertThat(server.enter("koordynator@sosnowiec.demo").statusCode()).isEqualTo(303);
        assertThat(server.get("/pulpit").body()).contains("Barbara Pokazowa");
    }

    @Test
    void aTownHasNoOneClickWayInAndNoMailServerUntilItNamesOne() throws Exception {
        var server = ofATown.ready();
        assertThat(server.get("/logowanie").body()).doesNotContain(".demo");
        assertThat(server.enter("koordynator@sosnowiec.demo").statusCode()).isEqualTo(404);
        assertThat(server.get("/actuator/health").body()).contains("UP");
    }

    /** A running server; close it when done. */
    private static final class Server {

        private static final long BETWEEN_TRIES_MS = 50;

        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private final String address;
        private final Process process;

        Server(Path data, String... options) throws IOException {
            int port;
            try (var free = new ServerSocket(0)) {
                port = free.getLocalPort();
            }
            address = "http://localhost:" + port;
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-XX:TieredStopAtLevel=1",
                    "-Dspring.aot.enabled=true",
                    "--enable-native-access=ALL-UNNAMED",
                    "-jar",
                    System.getProperty("mors.jar"),
                    "serve",
                    "--port=" + port,
                    "--data=" + data));
            command.addAll(List.of(options));
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            data.resolveSibling(data.getFileName() + ".log").toFile())
                    .start();
        }

        Server ready() throws InterruptedException {
            while (!answers()) {
                assertThat(process.waitFor(BETWEEN_TRIES_MS, TimeUnit.MILLISECONDS))
                        .as("ended")
                        .isFalse();
            }
            return this;
        }

        private boolean answers() throws InterruptedException {
            try {
                return get("/actuator/health").statusCode() == 200;
            } catch (IOException notYet) {
                return false;
            }
        }

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
        }

        /** The demonstration's one click. */
        HttpResponse<String> enter(String email) throws IOException, InterruptedException {
            var token = TOKEN.matcher(get("/logowanie").body());
            assertThat(token.find()).isTrue();
            var form = "_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) + "&email="
                    + URLEncoder.encode(email, StandardCharsets.UTF_8);
            return client.send(
                    HttpRequest.newBuilder(URI.create(address + "/logowanie/demo"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.ofString());
        }

        void close() throws InterruptedException {
            process.destroy();
            process.waitFor();
        }
    }
}
