package pl.mors.activity.publiccalendar;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.CalendarWords;
import pl.mors.activity.MonthGrid;
import pl.mors.activity.PublicCalendarUrls;
import pl.mors.activity.PublicPhotoUrls;
import pl.mors.activity.SafeguardingUrls;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Link;

/**
 * The public calendar of a month, of a week or as a list.
 *
 * @param organisation address of the organisation whose calendar it is; none for the joint one
 * @param organisationNames names of the organisations in the joint calendar, by id
 * @param form the filter as it was typed
 * @param beginning of this server's addresses, which feeds that are read elsewhere need; none where nobody said what it is
 * @param signUps where residents sign up for the groups of sessions, by session, each on the site of its organisation
 * @param photographed the sessions of which there are photographs on the site
 * @param nearest the next session of any month; none where these days have sessions, or nothing is planned
 * @param phone of the organisation, for whoever finds nothing
 * @param events the sessions for search engines; none where there are no sessions
 */
public record PublicCalendarPage(
        PublicSpan span,
        LocalDate today,
        @Nullable String organisation,
        Map<UUID, String> organisationNames,
        List<PublicSession> sessions,
        List<BusyTime> busy,
        PublicFilter filter,
        PublicChoices choices,
        Form form,
        @Nullable String beginning,
        Map<UUID, String> signUps,
        Set<UUID> photographed,
        @Nullable PublicSession nearest,
        @Nullable String phone,
        @Nullable Content events) {

    /** The days with anything on them, in order, and what is on them by time; of a week all seven. */
    public SortedMap<LocalDate, List<PublicEntry>> days() {
        SortedMap<LocalDate, List<PublicEntry>> days = Stream.<PublicEntry>concat(sessions.stream(), busy.stream())
                .sorted(Comparator.comparing(PublicEntry::time))
                .collect(Collectors.groupingBy(one -> one.time().day(), TreeMap::new, Collectors.toList()));
        if (isWeek() && !days.isEmpty()) {
            span.first().datesUntil(span.last().plusDays(1)).forEach(day -> days.putIfAbsent(day, List.of()));
        }
        return days;
    }

    /** Whom children can turn to: of an organisation whose sessions here are for minors, too. */
    public @Nullable String protectionHref() {
        return organisation != null
                        && sessions.stream().anyMatch(one -> one.ages().isForMinors())
                ? SafeguardingUrls.publicStandards(organisation)
                : null;
    }

    public boolean isWeek() {
        return span.view() == PublicSpan.View.WEEK;
    }

    /** Days of the present month that are over, where others are still to come: they are folded away. */
    public Map<LocalDate, List<PublicEntry>> earlier() {
        return comingUp() == null || !span.isMonth() ? Map.of() : days().headMap(today);
    }

    /** The days that are in sight. */
    public Map<LocalDate, List<PublicEntry>> shown() {
        var days = days();
        return comingUp() == null || !span.isMonth() ? days : days.tailMap(today);
    }

    /** How many sessions are folded away. */
    public long countEarlier() {
        return earlier().values().stream()
                .flatMap(List::stream)
                .filter(PublicSession.class::isInstance)
                .count();
    }

    /** A day of the month and how many sessions it has that were neither called off nor moved. */
    public String dayWords(LocalDate day) {
        long count = sessions.stream()
                .filter(one -> one.time().day().equals(day) && one.takesPlace())
                .count();
        return count == 0
                ? Texts.t("activity.public.day.cancelled", day.getDayOfMonth())
                : Texts.t("activity.public.day.sessions", day.getDayOfMonth(), count);
    }

    public boolean isListed(LocalDate day) {
        return sessions.stream().anyMatch(one -> one.time().day().equals(day));
    }

    public List<List<LocalDate>> weeks() {
        return MonthGrid.weeks(span.month());
    }

    public boolean isInMonth(LocalDate day) {
        return YearMonth.from(day).equals(span.month());
    }

    /** The first day with sessions from today on; null where today is not among the days, and when nothing is left of them. */
    public @Nullable LocalDate comingUp() {
        return span.contains(today)
                ? sessions.stream()
                        .map(one -> one.time().day())
                        .filter(day -> !day.isBefore(today))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** When the next session is, in words. */
    public @Nullable String nearestWords() {
        return nearest == null
                ? null
                : CalendarWords.day(nearest.time().day()) + ", "
                        + Texts.t(
                                "activity.public.hours.unbroken",
                                nearest.time().startTime(),
                                nearest.time().endTime());
    }

    public @Nullable String nearestHref() {
        return nearest == null
                ? null
                : PublicCalendarUrls.publicDay(address(), nearest.time().day());
    }

    public List<Link> views() {
        return Stream.of(PublicSpan.View.values())
                .map(view -> new Link(
                        Texts.t("activity.public.view." + view.parameter()),
                        href(span.as(view, today), filter),
                        view == span.view()))
                .toList();
    }

    public String previousHref() {
        return href(span.previous(), filter);
    }

    public String nextHref() {
        return href(span.next(), filter);
    }

    public String previousWords() {
        return span.previous().words();
    }

    public String nextWords() {
        return span.next().words();
    }

    /** The same days without a filter. */
    public String wholeHref() {
        return href(span, PublicFilter.NONE);
    }

    /** Where the filter is sent. */
    public String address() {
        return PublicCalendarUrls.publicCalendar(organisation);
    }

    public String feedHref() {
        return filter.on(PublicCalendarUrls.publicFeed(organisation)).value();
    }

    /** The same for programs that look again by themselves what is new; none where nobody said at which address they reach this server. */
    public @Nullable String feedAddress() {
        return beginning == null ? null : beginning + feedHref();
    }

    /** The same as a link that such a program opens. */
    public @Nullable String subscriptionHref() {
        var address = feedAddress();
        return address == null ? null : address.replaceFirst("^https?:", "webcal:");
    }

    /** Whether there is an RSS feed, which cannot do without the address of this server. */
    public boolean hasNews() {
        return beginning != null;
    }

    public String newsHref() {
        return filter.on(PublicCalendarUrls.publicNews(organisation)).value();
    }

    /** The month as a poster; of the joint calendar there is none, for a poster has one letterhead. */
    public @Nullable String posterHref(PosterSize size) {
        return organisation == null || !span.isMonth()
                ? null
                : filter.on(PublicCalendarUrls.poster(organisation))
                        .with(span.view().parameter(), span.asked())
                        .with(PublicCalendarUrls.SIZE, size.inAddress())
                        .value();
    }

    private String href(PublicSpan days, PublicFilter narrowed) {
        return narrowed.on(address())
                .with(days.view().parameter(), days.asked())
                .value();
    }

    /** Whose session it is, where that isn't clear. */
    public @Nullable String organiser(PublicSession session) {
        return organisation == null ? organisationNames.get(session.organisation()) : null;
    }

    /** Where residents sign up for its group; none where they cannot. */
    public @Nullable String signUpHref(PublicSession session) {
        return signUps.get(session.id());
    }

    /** All photographs on the site; none for the joint calendar, which has no site of its own. */
    public @Nullable String photosHref() {
        return organisation == null ? null : PublicPhotoUrls.photos(organisation);
    }

    /** The photographs of a session; none where there are none. */
    public @Nullable String photosHref(PublicSession session) {
        return organisation == null || !photographed.contains(session.id())
                ? null
                : PublicPhotoUrls.photos(organisation, session.id()).value();
    }
}
