package pl.mors.activity.protection;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.SafeguardingUrls;
import pl.mors.identity.OpenToAll;
import pl.mors.identity.Organisations;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Pages;

/** The short version of the standards, for children and everybody else, and whom to turn to. */
@Controller
class PublicStandardsController {

    private final StandardsQueries standards;
    private final Organisations organisations;
    private final BusinessDate businessDate;

    PublicStandardsController(StandardsQueries standards, Organisations organisations, BusinessDate businessDate) {
        this.standards = standards;
        this.organisations = organisations;
        this.businessDate = businessDate;
    }

    @OpenToAll
    @GetMapping(SafeguardingUrls.PUBLIC_STANDARDS)
    ModelAndView shortVersion(@PathVariable String organisation) {
        if (organisations.at(organisation).isEmpty()) {
            throw new NotFound("organisation " + organisation);
        }
        return Pages.show(
                "activity/protection/published",
                new PublicStandardsPage(standards.inForce(businessDate.today()).orElse(null)));
    }
}
