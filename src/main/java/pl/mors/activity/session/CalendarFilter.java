package pl.mors.activity.session;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;

/**
 * What the staff's calendar is narrowed down to; stands in the address of its week, month and grid alike. Null for everything.
 *
 * @param leader the membership of who leads the sessions
 */
public record CalendarFilter(
        @Nullable UUID group, @Nullable UUID room, @Nullable UUID leader) {

    static final CalendarFilter NONE = new CalendarFilter(null, null, null);

    private static final String GROUP = "grupa";
    private static final String ROOM = "sala";
    private static final String LEADER = "prowadzi";

    /** What was asked for; what is no id narrows nothing down. */
    static CalendarFilter read(Form form) {
        return new CalendarFilter(id(form.value(GROUP)), id(form.value(ROOM)), id(form.value(LEADER)));
    }

    private static @Nullable UUID id(String typed) {
        try {
            return typed.isBlank() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** An address with these conditions. */
    String on(String address) {
        return Href.of(address)
                .with(GROUP, text(group))
                .with(ROOM, text(room))
                .with(LEADER, text(leader))
                .value();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    /** For SQL. */
    Map<String, @Nullable UUID> params() {
        Map<String, @Nullable UUID> params = new HashMap<>();
        params.put("group", group);
        params.put("room", room);
        params.put("leader", leader);
        return params;
    }
}
