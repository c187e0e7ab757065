package pl.mors.website.programmes;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.OpenToAll;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.website.VisitedSite;
import pl.mors.website.WebsiteUrls;

/** The organisation's programmes as everybody sees them. */
@Controller
class ProgrammesController {

    private final VisitedSite site;
    private final ProgrammeQueries programmes;
    private final BusinessDate businessDate;

    ProgrammesController(VisitedSite site, ProgrammeQueries programmes, BusinessDate businessDate) {
        this.site = site;
        this.programmes = programmes;
        this.businessDate = businessDate;
    }

    @GetMapping(WebsiteUrls.PROGRAMMES)
    @OpenToAll
    ModelAndView list(@PathVariable String organisation) {
        var visited = site.at(organisation);
        return Pages.show(
                "website/programmes/programmes",
                new ProgrammesPage(visited.address(), programmes.all(), businessDate.today()));
    }

    @GetMapping(WebsiteUrls.PROGRAMME)
    @OpenToAll
    ModelAndView programme(@PathVariable String organisation, @PathVariable String code) {
        var visited = site.at(organisation);
        return Pages.show(
                "website/programmes/programme", new PublishedProgrammePage(visited.address(), programmes.named(code)));
    }
}
