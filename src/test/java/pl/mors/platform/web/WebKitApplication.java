package pl.mors.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import pl.mors.platform.Access;
import pl.mors.platform.MenuItem;
import pl.mors.platform.MenuItemSource;
import pl.mors.platform.MenuPart;
import pl.mors.platform.NotFound;
import pl.mors.platform.OrganisationInSight;
import pl.mors.platform.SignedInUser;
import pl.mors.platform.Stale;

/**
 * The web kit alone on a real server: no database, nobody to sign in. Without a stereotype, so that tests of the whole
 * application don't pick it up.
 */
@ComponentScan({"pl.mors.platform.web", "pl.mors.identity.showcase"})
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    MultipartAutoConfiguration.class
})
class WebKitApplication {

    /** The content security policy that the product sends. */
    @Bean
    Filter contentSecurityPolicy() {
        return (request, response, chain) -> {
            ((HttpServletResponse) response)
                    .setHeader(
                            "Content-Security-Policy",
                            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                                    + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
            chain.doFilter(request, response);
        };
    }

    @Bean
    SignedInUser halina() {
        return () -> Optional.of(new SignedInUser.Profile(
                "Halina Mrozek", List.of("koordynator programu", "pracownik socjalny"), false, true));
    }

    @Bean
    OrganisationInSight centre() {
        return () -> Optional.of(new OrganisationInSight.Masthead(
                "Miejski Ośrodek Pomocy Społecznej w Mikołowie", "mikolow", null, LocalDate.of(2019, 5, 15)));
    }

    @Bean
    MenuItemSource menu() {
        return new MenuItemSource() {
            @Override
            public List<MenuItem> menuItems() {
                return List.of(
                        new MenuItem("showcase.tab.documents", "/pulpit/zamkniete", 30, MenuPart.DAILY),
                        new MenuItem("showcase.title", "/pulpit/wzornik", 20, MenuPart.CENTRE),
                        new MenuItem("showcase.list", "/pulpit", 10, MenuPart.DAILY));
            }

            @Override
            public List<MenuItem> siteMenuItems(String home) {
                return List.of(
                        new MenuItem("showcase.list", home + "kalendarz", 10),
                        new MenuItem("showcase.title", "/pulpit/wzornik/publiczna", 20));
            }
        };
    }

    @Bean
    Access access() {
        return path -> !path.equals("/pulpit/zamkniete");
    }

    @Bean
    RouterFunction<ServerResponse> faults() {
        return RouterFunctions.route()
                .GET("/fault/{kind}", WebKitApplication::fault)
                .GET("/api/fault/{kind}", WebKitApplication::fault)
                .build();
    }

    private static ServerResponse fault(ServerRequest request) {
        throw switch (request.pathVariable("kind")) {
            case "missing" -> new NotFound("secret of the program");
            case "stale" -> new Stale("secret of the program");
            default -> new IllegalStateException("secret of the program");
        };
    }
}
