package pl.mors.activity.room;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.RoomUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.web.Pages;

/** The list of rooms. */
@Controller
class RoomListController {

    private final RoomListQueries rooms;
    private final RoomUseQueries uses;
    private final GroupAccess access;
    private final CurrentUser user;
    private final BusinessDate businessDate;
    private final Clock clock;

    RoomListController(
            RoomListQueries rooms,
            RoomUseQueries uses,
            GroupAccess access,
            CurrentUser user,
            BusinessDate businessDate,
            Clock clock) {
        this.rooms = rooms;
        this.uses = uses;
        this.access = access;
        this.user = user;
        this.businessDate = businessDate;
        this.clock = clock;
    }

    @Requires(DataClass.ORGANISATION)
    @GetMapping(RoomUrls.ROOMS)
    ModelAndView list() {
        var today = businessDate.today();
        return Pages.show(
                "activity/room/list",
                new RoomListPage(
                        byVenue(rooms.all(today)),
                        uses.next(today, businessDate.now(clock), access.sight()),
                        today,
                        user.may(DataClass.ORGANISATION, Action.WRITE),
                        user.may(DataClass.PERSONAL, Action.WRITE),
                        user.mayForEverybody(DataClass.PERSONAL, Action.READ)));
    }

    private static List<RoomListPage.OfVenue> byVenue(List<RoomRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(RoomRow::venue, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> new RoomListPage.OfVenue(one.getKey(), one.getValue()))
                .toList();
    }
}
