package pl.mors.activity.publiccalendar;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pl.mors.activity.ActivityKinds;
import pl.mors.activity.CalendarWords;
import pl.mors.activity.PublicCalendarUrls;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.PublicSearchSource;
import pl.mors.platform.SearchHit;
import pl.mors.platform.text.SearchWords;
import pl.mors.platform.text.Texts;

/** Finds the groups of the public calendar that meet within the next weeks; each leads to its next session. */
@Component
@Order(20)
class PublicGroupSearch implements PublicSearchSource {

    private static final int DAYS = 60;

    private final PublicCalendarQueries calendar;
    private final Organisations organisations;
    private final BusinessDate businessDate;

    PublicGroupSearch(PublicCalendarQueries calendar, Organisations organisations, BusinessDate businessDate) {
        this.calendar = calendar;
        this.organisations = organisations;
        this.businessDate = businessDate;
    }

    @Override
    public List<SearchHit> search(String organisation, String query, int limit) {
        var words = SearchWords.of(query);
        return organisations.at(organisation).stream()
                .flatMap(found -> comingUp(found).entrySet().stream())
                .filter(group -> words.areIn(text(group.getKey(), group.getValue())))
                .limit(limit)
                .map(group -> hit(organisation, group.getKey(), group.getValue().getFirst()))
                .toList();
    }

    /** Sessions by name of their group, the next ones first. */
    private Map<String, List<PublicSession>> comingUp(PublicOrganisation organisation) {
        var today = businessDate.today();
        return calendar.within(TimeRange.days(today, today.plusDays(DAYS)), organisation.id()).stream()
                .filter(PublicSession::takesPlace)
                .collect(Collectors.groupingBy(PublicSession::groupName, LinkedHashMap::new, Collectors.toList()));
    }

    private static String text(String group, List<PublicSession> sessions) {
        return sessions.stream()
                .flatMap(session -> Stream.concat(
                        Stream.of(ActivityKinds.label(session.groupKind())),
                        Stream.concat(
                                Stream.ofNullable(session.topic()),
                                Stream.ofNullable(session.place()).map(PublicPlace::text))))
                .distinct()
                .collect(Collectors.joining(" ", group + " ", ""));
    }

    private static SearchHit hit(String organisation, String group, PublicSession next) {
        var day = next.time().day();
        return new SearchHit(
                group,
                PublicCalendarUrls.publicCalendar(organisation, YearMonth.from(day)) + "#d" + day,
                Texts.t(
                        "activity.public.search.next",
                        ActivityKinds.label(next.groupKind()),
                        CalendarWords.day(day),
                        next.time().startTime(),
                        next.time().endTime()),
                Texts.language());
    }
}
