package pl.mors.activity;

import java.util.List;
import pl.mors.calendar.RoomQueries.Room;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Option;

/** Rooms as forms offer them. */
public final class RoomWords {

    private RoomWords() {}

    public static List<Option> options(List<Room> rooms) {
        return rooms.stream()
                .map(room -> Option.of(room.id().toString(), words(room)))
                .toList();
    }

    /** Room and venue; and from when it is withdrawn, where it is or will be. */
    private static String words(Room room) {
        var withdrawnOn = room.withdrawnOn();
        return withdrawnOn == null
                ? room.label()
                : Texts.t("activity.room.option.withdrawn", room.label(), withdrawnOn);
    }
}
