package pl.mors.activity.session;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import pl.mors.activity.RoomWords;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.group.GroupQueries;
import pl.mors.calendar.RoomQueries;
import pl.mors.platform.web.Option;

/** What the staff's calendar can be narrowed down to. */
@Component
class CalendarChoices {

    private final CalendarQueries calendar;
    private final RoomQueries rooms;
    private final GroupQueries groups;
    private final GroupAccess access;

    CalendarChoices(CalendarQueries calendar, RoomQueries rooms, GroupQueries groups, GroupAccess access) {
        this.calendar = calendar;
        this.rooms = rooms;
        this.groups = groups;
        this.access = access;
    }

    /** @param first day that is shown */
    CalendarOptions from(LocalDate first) {
        return new CalendarOptions(
                calendar.groups(first, access.sight()),
                RoomWords.options(rooms.inUse(first)),
                groups.possibleFacilitators().stream()
                        .map(one -> Option.of(one.membership().value().toString(), one.name()))
                        .toList());
    }
}
