package pl.mors.website.frontpage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.OpenToAll;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.PublicHomeSection;
import pl.mors.platform.web.Pages;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.website.VisitedSite;
import pl.mors.website.WebsiteUrls;
import pl.mors.website.helpline.HelpLineQueries;
import pl.mors.website.page.SitePage;
import pl.mors.website.page.SitePageQueries;

/** The first page of an organisation's public site. */
@Controller
class HomeController {

    private final VisitedSite site;
    private final ProgrammeQueries programmes;
    private final SitePageQueries pages;
    private final HelpLineQueries helpLines;
    private final ObjectProvider<PublicHomeSection> sections;
    private final BusinessDate businessDate;

    HomeController(
            VisitedSite site,
            ProgrammeQueries programmes,
            SitePageQueries pages,
            HelpLineQueries helpLines,
            ObjectProvider<PublicHomeSection> sections,
            BusinessDate businessDate) {
        this.site = site;
        this.programmes = programmes;
        this.pages = pages;
        this.helpLines = helpLines;
        this.sections = sections;
        this.businessDate = businessDate;
    }

    @GetMapping(WebsiteUrls.WITHOUT_SLASH)
    @OpenToAll
    ModelAndView withoutSlash(@PathVariable String organisation) {
        return Pages.redirect(WebsiteUrls.home(site.at(organisation).address()));
    }

    @GetMapping(WebsiteUrls.HOME)
    @OpenToAll
    ModelAndView home(@PathVariable String organisation) {
        var visited = site.at(organisation);
        var today = businessDate.today();
        List<SitePage> written = pages.all();
        return Pages.show(
                "website/frontpage/home",
                new HomePage(
                        visited,
                        written.stream()
                                .filter(HomeController::isAbout)
                                .findFirst()
                                .orElse(null),
                        programmes.all().stream()
                                .filter(programme -> isCurrent(programme, today))
                                .sorted(Comparator.comparing(programme -> isToCome(programme, today)))
                                .toList(),
                        today,
                        sections.orderedStream()
                                .map(source -> source.section(organisation, today))
                                .flatMap(Optional::stream)
                                .toList(),
                        written.stream().filter(page -> !isAbout(page)).toList(),
                        helpLines.all()));
    }

    private static boolean isAbout(SitePage page) {
        return page.slug().equals(SitePage.ABOUT);
    }

    private static boolean isToCome(Programme programme, LocalDate today) {
        return programme.period().from().isAfter(today);
    }

    private static boolean isCurrent(Programme programme, LocalDate today) {
        var end = programme.period().to();
        return end == null || !end.isBefore(today);
    }
}
