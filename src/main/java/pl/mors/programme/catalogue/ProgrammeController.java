package pl.mors.programme.catalogue;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.web.Pages;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeParts;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.ProgrammeUrls;

/** The organisation's programmes, and each with its rules as its file states them. */
@Controller
class ProgrammeController {

    private final ProgrammeQueries programmes;
    private final VersionQueries versions;
    private final KeptRoomQueries keptRooms;
    private final BusinessDate businessDate;
    private final CurrentUser currentUser;
    private final ProgrammeParts parts;

    ProgrammeController(
            ProgrammeQueries programmes,
            VersionQueries versions,
            KeptRoomQueries keptRooms,
            BusinessDate businessDate,
            CurrentUser currentUser,
            ProgrammeParts parts) {
        this.programmes = programmes;
        this.versions = versions;
        this.keptRooms = keptRooms;
        this.businessDate = businessDate;
        this.currentUser = currentUser;
        this.parts = parts;
    }

    @GetMapping(ProgrammeUrls.LIST)
    @Requires(DataClass.ORGANISATION)
    ModelAndView list() {
        var rows = programmes.all().stream()
                .map(programme -> new CataloguePage.Row(programme, phase(programme)))
                .toList();
        return Pages.show(
                "programme/catalogue/catalogue",
                new CataloguePage(rows, currentUser.may(DataClass.PROGRAMME, Action.WRITE)));
    }

    @GetMapping(ProgrammeUrls.PROGRAMME)
    @Requires(DataClass.ORGANISATION)
    ModelAndView programme(@PathVariable String code) {
        var programme = programmes.named(code);
        return Pages.show(
                "programme/catalogue/programme",
                new ProgrammePage(
                        programme,
                        phase(programme),
                        parts.of(programme.code(), ProgrammeParts.Part.RULES),
                        versions.of(programme.id()),
                        keptRooms.of(programme.id())));
    }

    private Phase phase(Programme programme) {
        return Phase.on(businessDate.today(), programme.period());
    }
}
