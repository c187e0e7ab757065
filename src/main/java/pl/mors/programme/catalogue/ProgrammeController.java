package pl.mors.programme.catalogue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.Access;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Pages;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.ProgrammeUrls;

/** The organisation's programmes, and each with its rules as its file states them. */
@Controller
class ProgrammeController {

    private static final Pattern QUERY = Pattern.compile("\\?.*");

    private final ProgrammeQueries programmes;
    private final VersionQueries versions;
    private final BusinessDate businessDate;
    private final CurrentUser currentUser;
    private final Access access;

    ProgrammeController(
            ProgrammeQueries programmes,
            VersionQueries versions,
            BusinessDate businessDate,
            CurrentUser currentUser,
            Access access) {
        this.programmes = programmes;
        this.versions = versions;
        this.businessDate = businessDate;
        this.currentUser = currentUser;
        this.access = access;
    }

    @GetMapping(ProgrammeUrls.LIST)
    @Requires(DataClass.ORGANISATION)
    ModelAndView list() {
        var rows = programmes.all().stream()
                .map(programme -> new CataloguePage.Row(programme, phase(programme)))
                .toList();
        return Pages.show(
                "programme/catalogue/catalogue",
                new CataloguePage(rows, currentUser.may(DataClass.ORGANISATION, Action.WRITE)));
    }

    @GetMapping(ProgrammeUrls.PROGRAMME)
    @Requires(DataClass.ORGANISATION)
    ModelAndView programme(@PathVariable String code) {
        var programme = programmes.named(code);
        return Pages.show(
                "programme/catalogue/programme",
                new ProgrammePage(programme, phase(programme), parts(programme.code()), versions.of(programme.id())));
    }

    private Phase phase(Programme programme) {
        return Phase.on(businessDate.today(), programme.period());
    }

    private List<Link> parts(String code) {
        return Stream.of(
                        Link.here(Texts.t("programme.part.rules"), ProgrammeUrls.programme(code)),
                        Link.to(Texts.t("programme.part.participants"), ProgrammeUrls.participants(code)),
                        Link.to(Texts.t("programme.part.groups"), ProgrammeUrls.groups(code)),
                        Link.to(Texts.t("programme.part.indicators"), ProgrammeUrls.indicators(code)),
                        Link.to(Texts.t("programme.part.exports"), ProgrammeUrls.exports(code)))
                .filter(part -> access.mayOpen(QUERY.matcher(part.href()).replaceFirst("")))
                .toList();
    }
}
