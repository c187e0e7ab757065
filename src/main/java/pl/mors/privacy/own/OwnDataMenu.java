package pl.mors.privacy.own;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.identity.CurrentUser;
import pl.mors.platform.MenuItem;
import pl.mors.platform.MenuItemSource;

/** Leads a resident who is signed in from the public pages to their own. */
@Component
class OwnDataMenu implements MenuItemSource {

    private static final int LAST = 90;

    private final CurrentUser currentUser;

    OwnDataMenu(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public List<MenuItem> menuItems() {
        return List.of();
    }

    @Override
    public List<MenuItem> siteMenuItems(String home) {
        return currentUser.signedIn().filter(user -> !user.isStaff()).stream()
                .map(resident -> new MenuItem("privacy.own.title", OwnDataPage.PATH, LAST))
                .toList();
    }
}
