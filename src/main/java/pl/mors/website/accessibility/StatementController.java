package pl.mors.website.accessibility;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import pl.mors.identity.OpenToAll;
import pl.mors.identity.Organisations;
import pl.mors.platform.web.Pages;
import pl.mors.website.VisitedSite;
import pl.mors.website.WebsiteUrls;

/** The accessibility statement as everybody sees it. */
@Controller
class StatementController {

    private final VisitedSite site;
    private final Organisations organisations;
    private final StatementQueries statements;

    StatementController(VisitedSite site, Organisations organisations, StatementQueries statements) {
        this.site = site;
        this.organisations = organisations;
        this.statements = statements;
    }

    @GetMapping(WebsiteUrls.STATEMENTS)
    @OpenToAll
    ModelAndView all() {
        return Pages.show("website/accessibility/statements", new StatementsPage(organisations.all()));
    }

    @GetMapping(WebsiteUrls.STATEMENT)
    @OpenToAll
    ModelAndView statement(@PathVariable String organisation) {
        var visited = site.at(organisation);
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(WebsiteUrls.home(organisation))
                .toUriString();
        return Pages.show(
                "website/accessibility/statement",
                new StatementPage(visited, address, statements.current().orElse(null)));
    }
}
