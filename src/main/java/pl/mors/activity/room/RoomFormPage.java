package pl.mors.activity.room;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The form about a room.
 *
 * @param row what is corrected; none for a new one
 * @param venues where a new one can be, and that it is somewhere else
 * @param tooMany what is planned at once in larger numbers than were asked for
 * @param stale whether somebody else changed it since it was read
 * @param opensBookings whether the reader may know who books rooms
 */
public record RoomFormPage(
        Form form,
        @Nullable RoomRow row,
        List<Option> venues,
        List<RoomUse> tooMany,
        boolean stale,
        boolean opensBookings) {

    /** The answer that names a venue which is not there yet. */
    static final String ELSEWHERE = "elsewhere";

    public String elsewhere() {
        return ELSEWHERE;
    }
}
