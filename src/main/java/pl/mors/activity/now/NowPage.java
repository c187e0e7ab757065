package pl.mors.activity.now;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.now.SessionNow.Moment;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Tone;

/**
 * What goes on right now.
 *
 * @param hour of the clock, whose sessions are shown
 * @param next the first of today that begins after this hour; none where the day is over
 */
public record NowPage(
        Instant now,
        TimeRange hour,
        List<SessionNow> sessions,
        @Nullable SessionNow next) {

    public String words(SessionNow session) {
        var moment = session.at(now);
        return moment == Moment.OFF
                ? Texts.t(session.status().textKey())
                : Texts.t("activity.now.moment." + moment.name().toLowerCase(Locale.ROOT));
    }

    public Tone tone(SessionNow session) {
        return switch (session.at(now)) {
            case ON -> Tone.GOOD;
            case AHEAD, OVER -> Tone.NEUTRAL;
            case OFF -> Tone.WARNING;
        };
    }
}
