package pl.mors.activity.session;

import pl.mors.calendar.TimeRange;
import pl.mors.platform.text.Texts;

/** A session of another group, in which so many of this group's people have a place. */
public record Overlap(String groupName, TimeRange time, int people) {

    public String words() {
        return Texts.t(
                "activity.session.overlap.one",
                groupName,
                time.startTime(),
                time.endTime(),
                Texts.n("activity.call.people", people));
    }
}
