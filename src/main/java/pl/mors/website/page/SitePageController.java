package pl.mors.website.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.OpenToAll;
import pl.mors.platform.web.Pages;
import pl.mors.website.VisitedSite;
import pl.mors.website.WebsiteUrls;

/** An editorial page as everybody sees it. */
@Controller
class SitePageController {

    private final VisitedSite site;
    private final SitePageQueries pages;

    SitePageController(VisitedSite site, SitePageQueries pages) {
        this.site = site;
        this.pages = pages;
    }

    @GetMapping(WebsiteUrls.PAGE)
    @OpenToAll
    ModelAndView page(@PathVariable String organisation, @PathVariable String slug) {
        site.at(organisation);
        return Pages.show("website/page/page", pages.named(slug));
    }
}
