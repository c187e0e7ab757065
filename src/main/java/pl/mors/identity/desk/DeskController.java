package pl.mors.identity.desk;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.OpenToSignedIn;
import pl.mors.platform.Access;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItemSource;
import pl.mors.platform.MenuItem;
import pl.mors.platform.MenuItemSource;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Pages;

/** The first page of whoever works here: what falls due and why, each entry one click from being done. */
@Controller
class DeskController {

    private static final int STEP = 50;
    private static final int MOST = 1000;

    private final List<DeskItemSource> sources;
    private final ObjectProvider<MenuItemSource> menu;
    private final CurrentUser currentUser;
    private final Access access;
    private final BusinessDate businessDate;

    DeskController(
            List<DeskItemSource> sources,
            ObjectProvider<MenuItemSource> menu,
            CurrentUser currentUser,
            Access access,
            BusinessDate businessDate) {
        this.sources = sources;
        this.menu = menu;
        this.currentUser = currentUser;
        this.access = access;
        this.businessDate = businessDate;
    }

    @OpenToSignedIn
    @GetMapping(IdentityUrls.DESK)
    ModelAndView desk(@RequestParam(name = DeskPage.SHOWN, defaultValue = "") String asked) {
        if (!currentUser.get().isStaff()) {
            return Pages.redirect("/moje");
        }
        var today = businessDate.today();
        int shown = asked.matches("[0-9]{1,4}") ? Math.clamp(Integer.parseInt(asked), STEP, MOST) : STEP;
        var items = sources.stream()
                .flatMap(source -> source.deskItems(today, shown + 1).stream())
                .filter(item -> access.mayOpen(item.href()))
                .sorted(Comparator.comparing(DeskItem::urgency)
                        .thenComparing(DeskItem::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(shown + 1L)
                .toList();
        boolean more = items.size() > shown && shown < MOST;
        return Pages.show(
                "identity/desk/desk",
                new DeskPage(
                        currentUser.get().displayName(),
                        today,
                        items.stream().limit(shown).toList(),
                        more ? DeskPage.showing(shown + STEP) : null,
                        doors()));
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
