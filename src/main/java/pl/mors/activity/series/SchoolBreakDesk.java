package pl.mors.activity.series;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.activity.ActivityUrls;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;

/**
 * Asks for school breaks where minors meet and none lies ahead in the school year that runs: without them nobody is told that a holiday
 * activity has to be notified (R10), or that a session is planned on a day without school.
 */
@Component
class SchoolBreakDesk implements DeskItemSource {

    private final SchoolBreakQueries breaks;
    private final CurrentUser user;

    SchoolBreakDesk(SchoolBreakQueries breaks, CurrentUser user) {
        this.breaks = breaks;
        this.user = user;
    }

    @Override
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        var yearEnds = SchoolYear.lastDay(today);
        if (!user.may(DataClass.ORGANISATION, Action.WRITE) || !breaks.isMissing(today, yearEnds)) {
            return List.of();
        }
        return List.of(DeskItem.open(
                Kind.SAFEGUARDING,
                Urgency.SOON,
                "activity.desk.no-school-break",
                List.of(yearEnds),
                ActivityUrls.SCHOOL_BREAKS));
    }
}
