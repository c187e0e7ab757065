package pl.mors.website.helpline;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.OpenToAll;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.web.Pages;
import pl.mors.website.VisitedSite;
import pl.mors.website.WebsiteUrls;

/** The help lines as everybody sees them. */
@Controller
class HelpLinesController {

    private final VisitedSite site;
    private final HelpLineQueries lines;
    private final BusinessDate businessDate;

    HelpLinesController(VisitedSite site, HelpLineQueries lines, BusinessDate businessDate) {
        this.site = site;
        this.lines = lines;
        this.businessDate = businessDate;
    }

    @GetMapping(WebsiteUrls.HELP_LINES)
    @OpenToAll
    ModelAndView lines(@PathVariable String organisation) {
        site.at(organisation);
        return Pages.show("website/helpline/lines", new HelpLinesPage(lines.all(), businessDate.today()));
    }
}
