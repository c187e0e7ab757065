package pl.mors.activity.publiccalendar;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import pl.mors.calendar.TimeRange;
import pl.mors.platform.OrganisationId;
import pl.mors.platform.web.Form;

/** What one organisation's public calendar can be narrowed down by, for pages that lead to a part of it. */
@Component
public class CalendarNarrowing {

    private static final int MONTHS_AROUND = 1;

    private final PublicCalendarQueries calendar;

    CalendarNarrowing(PublicCalendarQueries calendar) {
        this.calendar = calendar;
    }

    /** What was asked for; an age that is none is said at its field. */
    public PublicFilter asked(Form form) {
        return PublicFilter.read(form);
    }

    /** What the sessions around a day have. */
    public PublicChoices choices(OrganisationId organisation, PublicFilter filter, LocalDate day) {
        var around = TimeRange.days(day.minusMonths(MONTHS_AROUND), day.plusMonths(MONTHS_AROUND));
        return PublicChoices.of(calendar.within(around, organisation), filter);
    }
}
