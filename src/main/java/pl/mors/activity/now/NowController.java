package pl.mors.activity.now;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.web.Pages;

/** What an unannounced visit asks first: what is on at this hour, where, with whom, and how many are there. */
@Controller
class NowController {

    private final NowQueries sessions;
    private final GroupAccess access;
    private final Clock clock;
    private final BusinessDate businessDate;

    NowController(NowQueries sessions, GroupAccess access, Clock clock, BusinessDate businessDate) {
        this.sessions = sessions;
        this.access = access;
        this.clock = clock;
        this.businessDate = businessDate;
    }

    @Requires(DataClass.ORGANISATION)
    @GetMapping(ActivityUrls.NOW)
    ModelAndView now() {
        var now = businessDate.now(clock);
        var start = now.truncatedTo(ChronoUnit.HOURS);
        var hour = new TimeRange(start, start.plus(1, ChronoUnit.HOURS));
        var sight = access.sight();
        var endOfDay = TimeRange.wholeDay(hour.day()).to();
        var next = hour.to().isBefore(endOfDay)
                ? sessions.firstOf(new TimeRange(hour.to(), endOfDay), sight).orElse(null)
                : null;
        return Pages.show("activity/now/now", new NowPage(now, hour, sessions.during(hour, sight), next));
    }
}
