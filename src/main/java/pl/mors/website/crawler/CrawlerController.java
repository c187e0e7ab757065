package pl.mors.website.crawler;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import pl.mors.identity.LinkAddress;
import pl.mors.identity.OpenToAll;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.platform.Actor;
import pl.mors.platform.NotFound;
import pl.mors.platform.Tenancy;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.website.WebsiteUrls;
import pl.mors.website.page.SitePageQueries;

/**
 * Tells search engines what they may read, and where it is. Where nobody said at which address browsers reach this server, they find it
 * by its links: the host of a request may be a stranger's word.
 */
@RestController
class CrawlerController {

    private final Organisations organisations;
    private final ProgrammeQueries programmes;
    private final SitePageQueries pages;
    private final LinkAddress address;

    CrawlerController(
            Organisations organisations, ProgrammeQueries programmes, SitePageQueries pages, LinkAddress address) {
        this.organisations = organisations;
        this.programmes = programmes;
        this.pages = pages;
        this.address = address;
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @OpenToAll
    String robots() {
        return """
                User-agent: *
                Allow: /
                Disallow: /pulpit
                Disallow: /moje
                %s""".formatted(address.current()
                .map(beginning -> "Sitemap: " + beginning + "/sitemap.xml\n")
                .orElse(""));
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @OpenToAll
    String sitemap() {
        var beginning = address.current().orElseThrow(() -> new NotFound("sitemap of an unknown address"));
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                %s
                </urlset>
                """.formatted(organisations.all().stream()
                .flatMap(organisation -> addresses(organisation).stream())
                .map(path -> "<url><loc>" + beginning + path + "</loc></url>")
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
}
