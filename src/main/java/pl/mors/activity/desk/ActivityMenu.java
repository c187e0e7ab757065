package pl.mors.activity.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.BillUrls;
import pl.mors.activity.DiaryUrls;
import pl.mors.activity.EquipmentUrls;
import pl.mors.activity.HandoutUrls;
import pl.mors.activity.RefundUrls;
import pl.mors.activity.RoomUrls;
import pl.mors.activity.SafeguardingUrls;
import pl.mors.activity.ScanUrls;
import pl.mors.platform.MenuItem;
import pl.mors.platform.MenuItemSource;
import pl.mors.platform.MenuPart;

/** A page belongs to the entry to which its way back leads: that of a session leads to its group. */
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
                        MenuPart.DAILY,
                        List.of(
                                ActivityUrls.CALENDAR,
                                ActivityUrls.NOW,
                                ActivityUrls.SCHEDULES,
                                ActivityUrls.SCHOOL_BREAKS,
                                RoomUrls.ROOMS,
                                RoomUrls.BOOKINGS,
                                EquipmentUrls.EQUIPMENT)),
                new MenuItem(
                        "activity.group.list.title",
                        ActivityUrls.GROUPS,
                        40,
                        MenuPart.DAILY,
                        List.of(ActivityUrls.GROUPS, ActivityUrls.SESSIONS)),
                new MenuItem(
                        "activity.hours.title",
                        ActivityUrls.HOURS,
                        45,
                        MenuPart.ACCOUNTS,
                        List.of(ActivityUrls.HOURS, BillUrls.BILLS, HandoutUrls.HANDOUTS)),
                new MenuItem("activity.diary.title", DiaryUrls.DIARY, 42, MenuPart.DAILY),
                new MenuItem("activity.refund.title", RefundUrls.REFUNDS, 46, MenuPart.ACCOUNTS),
                new MenuItem("activity.scan.menu", ScanUrls.SCANS, 47, MenuPart.ACCOUNTS),
                new MenuItem("activity.safeguarding.menu", SafeguardingUrls.HOME, 48, MenuPart.PEOPLE),
                new MenuItem("activity.shared.title", ActivityUrls.SHARED_SESSIONS, 50, MenuPart.ACCOUNTS));
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
