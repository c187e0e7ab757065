package pl.mors.activity.group;

import java.util.List;
import pl.mors.activity.group.GroupListQueries.GroupRow;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Slice;

/**
 * The list of groups.
 *
 * @param address the list's own, with its filters
 * @param mayCreate whether the reader may start a group
 */
public record GroupListPage(
        Form form,
        Slice<GroupRow> groups,
        Href address,
        List<Option> programmes,
        List<Option> kinds,
        boolean mayCreate) {

    static final String WORDS = "slowa";
    static final String STATE = "stan";
    private static final String CLOSED = "zamkniete";
    private static final String ALL = "wszystkie";

    /** What cannot be read in an address asks for the groups that are not closed. */
    static GroupListQueries.State state(String asked) {
        return switch (asked) {
            case CLOSED -> GroupListQueries.State.CLOSED;
            case ALL -> GroupListQueries.State.ALL;
            default -> GroupListQueries.State.OPEN;
        };
    }

    /** Beside those that are not closed, which are listed unasked. */
    public static List<Option> states() {
        return List.of(
                Option.of(CLOSED, Texts.t("activity.group.state.closed")),
                Option.of(ALL, Texts.t("activity.group.state.all")));
    }

    /** What tells a group from another of the same name: its programme, and since and until when it runs there. */
    public static String programme(GroupRow group) {
        var period = group.programmePeriod();
        if (period == null) {
            return Texts.t("activity.group.no-programme");
        }
        var days = period.to() == null
                ? Texts.t("activity.group.period.open", period.from())
                : Texts.t("activity.group.period.days", period.from(), period.to());
        return Texts.t("activity.group.programme-period", group.programmeCode(), days);
    }
}
