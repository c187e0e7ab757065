package pl.mors.website;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.platform.MenuItem;
import pl.mors.platform.MenuItemSource;
import pl.mors.platform.MenuPart;

@Component
class WebsiteMenu implements MenuItemSource {

    private static final String ROOT = "/";

    @Override
    public List<MenuItem> menuItems() {
        return List.of(
                new MenuItem("website.edit.menu", WebsiteUrls.EDIT_PAGES, 80, MenuPart.CENTRE),
                new MenuItem("website.help-line.menu", WebsiteUrls.EDIT_HELP_LINES, 81, MenuPart.CENTRE));
    }

    @Override
    public List<MenuItem> siteMenuItems(String home) {
        return home.equals(ROOT)
                ? List.of()
                : List.of(
                        new MenuItem("website.menu.programmes", home + "programy", 10),
                        new MenuItem("website.menu.help-lines", home + "telefony", 40));
    }
}
