package pl.mors.activity.own;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.activity.OwnUrls;
import pl.mors.identity.CurrentUser;
import pl.mors.platform.MenuItem;
import pl.mors.platform.MenuItemSource;

/** Leads a resident who is signed in from the public pages to what is on for them. */
@Component
class OwnActivitiesMenu implements MenuItemSource {

    /** Before the resident's own data. */
    private static final int ORDER = 85;

    private final CurrentUser currentUser;

    OwnActivitiesMenu(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public List<MenuItem> menuItems() {
        return List.of();
    }

    @Override
    public List<MenuItem> siteMenuItems(String home) {
        return currentUser.signedIn().filter(user -> !user.isStaff()).stream()
                .map(resident -> new MenuItem("activity.own.title", OwnUrls.ACTIVITIES, ORDER))
                .toList();
    }
}
