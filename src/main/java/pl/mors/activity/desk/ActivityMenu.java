package pl.mors.activity.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.BillUrls;
import pl.mors.activity.DiaryUrls;
import pl.mors.activity.EquipmentUrls;
import pl.mors.activity.HandoutUrls;
import pl.mors.activity.RefundUrls;
import pl.mors.activity.SafeguardingUrls;
import pl.mors.activity.ScanUrls;
import pl.mors.platform.MenuItem;
import pl.mors.platform.MenuItemSource;

@Component
class ActivityMenu implements MenuItemSource {

    private static final String ROOT = "/";

    @Override
    public List<MenuItem> menuItems() {
        return List.of(
                new MenuItem(
                        "activity.calendar.title",
                        ActivityUrls.CALENDAR,
                        30,
                        List.of(ActivityUrls.CALENDAR, ActivityUrls.SESSIONS, EquipmentUrls.EQUIPMENT)),
                new MenuItem("activity.group.list.title", ActivityUrls.GROUPS, 40),
                new MenuItem(
                        "activity.hours.title",
                        ActivityUrls.HOURS,
                        45,
                        List.of(ActivityUrls.HOURS, BillUrls.BILLS, HandoutUrls.HANDOUTS)),
                new MenuItem("activity.diary.title", DiaryUrls.DIARY, 32),
                new MenuItem("activity.refund.title", RefundUrls.REFUNDS, 46),
                new MenuItem("activity.scan.menu", ScanUrls.SCANS, 47),
                new MenuItem("activity.safeguarding.menu", SafeguardingUrls.HOME, 48),
                new MenuItem("activity.shared.title", ActivityUrls.SHARED_SESSIONS, 50));
    }

    @Override
    public List<MenuItem> siteMenuItems(String home) {
        var calendar = new MenuItem("activity.public.menu", home + "kalendarz", 20);
        return home.equals(ROOT)
                ? List.of(calendar)
                : List.of(
                        calendar,
                        new MenuItem("activity.public.photos.menu", home + "zdjecia", 25),
                        new MenuItem("activity.public.protection.menu", home + "ochrona-maloletnich", 45));
    }
}
