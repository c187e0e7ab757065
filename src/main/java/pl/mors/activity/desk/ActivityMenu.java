package pl.mors.activity.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.ScanUrls;
import pl.mors.platform.MenuItem;
import pl.mors.platform.MenuItemSource;

@Component
class ActivityMenu implements MenuItemSource {

    @Override
    public List<MenuItem> menuItems() {
        return List.of(
                new MenuItem(
                        "activity.calendar.title",
                        ActivityUrls.CALENDAR,
                        30,
                        List.of(ActivityUrls.CALENDAR, ActivityUrls.SESSIONS)),
                new MenuItem("activity.group.list.title", ActivityUrls.GROUPS, 40),
                new MenuItem("activity.hours.title", ActivityUrls.HOURS, 45),
                new MenuItem("activity.scan.menu", ScanUrls.SCANS, 47),
                new MenuItem("activity.shared.title", ActivityUrls.SHARED_SESSIONS, 50));
    }

    @Override
    public List<MenuItem> siteMenuItems(String home) {
        return List.of(new MenuItem("activity.public.menu", home + "kalendarz", 20));
    }
}
