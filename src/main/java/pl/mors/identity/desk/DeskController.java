package pl.mors.identity.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.OpenToSignedIn;
import pl.mors.platform.Access;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.MenuItem;
import pl.mors.platform.MenuItemSource;
import pl.mors.platform.NotFound;
import pl.mors.platform.sheet.SheetFormat;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Pages;

/** The first page of whoever works here: what falls due and why, each entry one click from being done. */
@Controller
class DeskController {

    private final Desk desk;
    private final ObjectProvider<MenuItemSource> menu;
    private final CurrentUser currentUser;
    private final Access access;
    private final BusinessDate businessDate;

    DeskController(
            Desk desk,
            ObjectProvider<MenuItemSource> menu,
            CurrentUser currentUser,
            Access access,
            BusinessDate businessDate) {
        this.desk = desk;
        this.menu = menu;
        this.currentUser = currentUser;
        this.access = access;
        this.businessDate = businessDate;
    }

    @OpenToSignedIn
    @GetMapping(IdentityUrls.DESK)
    ModelAndView desk(
            @RequestParam(name = DeskFilter.VIEW, defaultValue = "") String view,
            @RequestParam(name = DeskFilter.KIND, defaultValue = "") String kind,
            @RequestParam(name = DeskPage.SHOWN, defaultValue = "") String asked) {
        if (!currentUser.get().isStaff()) {
            return Pages.redirect(IdentityUrls.OWN_PAGES);
        }
        var filter = DeskFilter.of(view, kind);
        var opened = filter.isNone()
                ? desk.open(businessDate.today())
                : new Desk.Opened(desk.entries(businessDate.today()), List.of());
        var all = opened.entries();
        int shown = asked.matches("[0-9]{1,5}") ? Math.max(Integer.parseInt(asked), DeskPage.STEP) : DeskPage.STEP;
        return Pages.show(
                "identity/desk/desk",
                new DeskPage(
                        filter,
                        all,
                        filter.among(all),
                        shown,
                        Form.startingWith(Map.of(DeskFilter.KIND, kind)),
                        opened.sections(),
                        doors()));
    }

    @OpenToSignedIn
    @GetMapping(IdentityUrls.DESK_FILE)
    @ReadsPersonalData("desk")
    void file(
            @PathVariable String ending,
            @RequestParam(name = DeskFilter.VIEW, defaultValue = "") String view,
            @RequestParam(name = DeskFilter.KIND, defaultValue = "") String kind,
            HttpServletResponse response)
            throws IOException {
        var format = SheetFormat.ofName("." + ending).orElseThrow(() -> new NotFound("the desk as " + ending));
        if (!currentUser.get().isStaff()) {
            throw new NotFound("a desk of whoever does not work here");
        }
        var today = businessDate.today();
        DeskFile.of(DeskFilter.of(view, kind).among(desk.entries(today))).send(response, "pulpit-" + today, format);
    }

    private List<Link> doors() {
        var labels = menu.stream()
                .flatMap(source -> source.menuItems().stream())
                .collect(Collectors.toMap(MenuItem::href, MenuItem::labelKey));
        return Doors.of(currentUser.get().roles()).stream()
                .filter(href -> labels.containsKey(href) && access.mayOpen(href))
                .map(href -> Link.to(Texts.t(labels.getOrDefault(href, href)), href))
                .toList();
    }
}
