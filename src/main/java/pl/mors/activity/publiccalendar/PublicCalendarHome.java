package pl.mors.activity.publiccalendar;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.mors.activity.CalendarWords;
import pl.mors.activity.PublicCalendarUrls;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.platform.PublicHomeSection;
import pl.mors.platform.text.Texts;

/** The sessions of the next seven days on an organisation's first page. */
@Component
class PublicCalendarHome implements PublicHomeSection {

    private static final int DAYS = 7;
    private static final int SHOWN = 8;

    private final PublicCalendarQueries calendar;
    private final Organisations organisations;

    PublicCalendarHome(PublicCalendarQueries calendar, Organisations organisations) {
        this.calendar = calendar;
        this.organisations = organisations;
    }

    @Override
    public Optional<Section> section(String organisation, LocalDate today) {
        return organisations.at(organisation).map(found -> section(found, today));
    }

    private Section section(PublicOrganisation organisation, LocalDate today) {
        var entries = calendar.within(TimeRange.days(today, today.plusDays(DAYS - 1)), organisation.id()).stream()
                .filter(PublicSession::takesPlace)
                .limit(SHOWN)
                .map(session -> new Entry(
                        lead(session.time()),
                        session.groupName(),
                        session.where(),
                        PublicCalendarUrls.publicDay(
                                PublicCalendarUrls.publicCalendar(organisation.address()),
                                session.time().day())))
                .toList();
        return new Section(
                Texts.t("activity.public.week.title"),
                entries,
                Texts.t("activity.public.week.empty"),
                new More(
                        Texts.t("activity.public.week.more"),
                        PublicCalendarUrls.publicCalendar(organisation.address())));
    }

    private static String lead(TimeRange time) {
        return CalendarWords.day(time.day()) + ", "
                + Texts.t("activity.public.hours.unbroken", time.startTime(), time.endTime());
    }
}
