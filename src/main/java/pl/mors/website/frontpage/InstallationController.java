package pl.mors.website.frontpage;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.DemoEntrances;
import pl.mors.identity.OpenToAll;
import pl.mors.identity.Organisations;
import pl.mors.platform.web.Pages;
import pl.mors.website.WebsiteUrls;

/** The first page of the installation; where there is one organisation only, its own site takes its place. */
@Controller
class InstallationController {

    private final Organisations organisations;
    private final ObjectProvider<DemoEntrances> demo;

    InstallationController(Organisations organisations, ObjectProvider<DemoEntrances> demo) {
        this.organisations = organisations;
        this.demo = demo;
    }

    @GetMapping("/")
    @OpenToAll
    ModelAndView firstPage() {
        var all = organisations.all();
        var entrances =
                demo.stream().flatMap(source -> source.entrances().stream()).toList();
        if (all.size() == 1 && entrances.isEmpty()) {
            return Pages.redirect(WebsiteUrls.home(all.getFirst().address()));
        }
        return Pages.show("website/frontpage/installation", new InstallationPage(all, entrances));
    }
}
