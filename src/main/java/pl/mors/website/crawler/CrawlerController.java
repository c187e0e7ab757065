package pl.mors.website.crawler;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import pl.mors.identity.OpenToAll;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.platform.Actor;
import pl.mors.platform.Tenancy;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.website.WebsiteUrls;
import pl.mors.website.page.SitePageQueries;

/** Tells search engines what they may read, and where it is. */
@RestController
class CrawlerController {

    private final Organisations organisations;
    private final ProgrammeQueries programmes;
    private final SitePageQueries pages;

    CrawlerController(Organisations organisations, ProgrammeQueries programmes, SitePageQueries pages) {
        this.organisations = organisations;
        this.programmes = programmes;
        this.pages = pages;
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @OpenToAll
    String robots() {
        return """
                User-agent: *
                Allow: /
                Disallow: /pulpit
                Disallow: /moje
                Sitemap: %s
                """.formatted(absolute("/sitemap.xml"));
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @OpenToAll
    String sitemap() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                %s
                </urlset>
                """.formatted(organisations.all().stream()
                .flatMap(organisation -> addresses(organisation).stream())
                .map(address -> "<url><loc>" + absolute(address) + "</loc></url>")
                .collect(Collectors.joining("\n")));
    }

    private List<String> addresses(PublicOrganisation organisation) {
        var word = organisation.address();
        return Tenancy.call(
                Actor.visitor(organisation.id(), "sitemap"),
                () -> Stream.of(
                                Stream.of(
                                        WebsiteUrls.home(word),
                                        WebsiteUrls.programmes(word),
                                        WebsiteUrls.helpLines(word),
                                        WebsiteUrls.statement(word)),
                                programmes.all().stream()
                                        .map(programme -> WebsiteUrls.programme(word, programme.code())),
                                pages.all().stream().map(page -> WebsiteUrls.page(word, page.slug())))
                        .flatMap(addresses -> addresses)
                        .toList());
    }

    private static String absolute(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }
}
