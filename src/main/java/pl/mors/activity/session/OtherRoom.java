package pl.mors.activity.session;

import java.util.Map;
import java.util.Optional;
import pl.mors.platform.web.Notice;
import pl.mors.programme.RoomId;

/** A room that is free at the time that was asked for. */
record OtherRoom(RoomId room) implements Instead {

    private static final String PREFIX = "room.";

    @Override
    public String action() {
        return PREFIX + room;
    }

    static Optional<OtherRoom> asked(String action) {
        if (!action.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new OtherRoom(RoomId.valueOf(action.substring(PREFIX.length()))));
        } catch (IllegalArgumentException noRoom) {
            return Optional.empty();
        }
    }

    @Override
    public Map<String, String> answers() {
        return Map.of("room", room.toString());
    }

    @Override
    public Notice told() {
        return Notice.done("activity.session.clash.filled-room");
    }
}
