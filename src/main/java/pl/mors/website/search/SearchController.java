package pl.mors.website.search;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.OpenToAll;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.platform.Actor;
import pl.mors.platform.PublicSearchSource;
import pl.mors.platform.SearchHit;
import pl.mors.platform.Tenancy;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Pages;
import pl.mors.website.VisitedSite;
import pl.mors.website.WebsiteUrls;

/** The search of one site, and of all sites of the installation. */
@Controller
class SearchController {

    private static final String TEMPLATE = "website/search/search";
    private static final String QUERY = "q";
    private static final int LONGEST_QUERY = 200;
    private static final int HITS_PER_SOURCE = 20;

    private final VisitedSite site;
    private final Organisations organisations;
    private final ObjectProvider<PublicSearchSource> sources;

    SearchController(VisitedSite site, Organisations organisations, ObjectProvider<PublicSearchSource> sources) {
        this.site = site;
        this.organisations = organisations;
        this.sources = sources;
    }

    @GetMapping(WebsiteUrls.SEARCH)
    @OpenToAll
    ModelAndView search(@PathVariable String organisation, Form form) {
        var visited = site.at(organisation);
        return show(WebsiteUrls.home(organisation) + "szukaj", form, List.of(find(visited, form)));
    }

    @GetMapping(WebsiteUrls.SEARCH_EVERYWHERE)
    @OpenToAll
    ModelAndView searchEverywhere(Form form) {
        var found = organisations.all().stream()
                .map(organisation -> Tenancy.call(
                        Actor.visitor(organisation.id(), "search of all sites"), () -> find(organisation, form)))
                .toList();
        return show(WebsiteUrls.SEARCH_EVERYWHERE, form, found);
    }

    private SearchPage.Found find(PublicOrganisation organisation, Form form) {
        var query = form.value(QUERY).strip();
        List<SearchHit> hits = query.isEmpty()
                        || query.length() > LONGEST_QUERY
                        || query.chars().anyMatch(Character::isISOControl)
                ? List.of()
                : sources.orderedStream()
                        .flatMap(source -> source.search(organisation.address(), query, HITS_PER_SOURCE).stream())
                        .toList();
        return new SearchPage.Found(organisation.name(), hits);
    }

    private static ModelAndView show(String address, Form form, List<SearchPage.Found> found) {
        var withHits = found.stream().filter(site -> !site.hits().isEmpty()).toList();
        return Pages.show(TEMPLATE, new SearchPage(address, form, withHits));
    }
}
