package bare;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same libraries as the product with nothing of its own: one page that reads one table. What a start is measured against. */
@SpringBootApplication(proxyBeanMethods = false)
public class BareApplication {

    /**
     * Serves until it is stopped.
     *
     * @param args Spring's; {@code --train} asks for its own page once and ends, to fill an AOT cache
     */
    public static void main(String[] args) throws Exception {
        var context = SpringApplication.run(BareApplication.class, args);
        if (List.of(args).contains("--train")) {
            var port = context.getEnvironment().getRequiredProperty("local.server.port");
            try (var http = HttpClient.newHttpClient()) {
                http.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                                .build(),
                        BodyHandlers.ofString());
            }
            context.close();
        }
    }

    @Bean
    SecurityFilterChain everybody(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @RestController
    static class Page {

        private final JdbcClient jdbc;

        Page(JdbcClient jdbc) {
            this.jdbc = jdbc;
            jdbc.sql("CREATE TABLE IF NOT EXISTS line (number int PRIMARY KEY, words text)")
                    .update();
        }

        @GetMapping("/")
        String lines() {
            return jdbc.sql("SELECT words FROM line ORDER BY number")
                    .query(String.class)
                    .list()
                    .toString();
        }
    }
}
