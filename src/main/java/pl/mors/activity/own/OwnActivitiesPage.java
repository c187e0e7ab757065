package pl.mors.activity.own;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.GroupId;
import pl.mors.activity.OwnUrls;
import pl.mors.activity.PublicCalendarUrls;
import pl.mors.activity.meeting.AboutGroup;
import pl.mors.activity.own.OwnActivitiesQueries.OwnSession;
import pl.mors.activity.own.OwnActivitiesQueries.Place;
import pl.mors.activity.own.OwnActivitiesQueries.Waiting;
import pl.mors.activity.session.SessionStatus;
import pl.mors.identity.PublicOrganisation;
import pl.mors.platform.text.Texts;

/**
 * What is on for whoever is signed in: the next sessions, groups, and places in lines. Groups with hidden membership stand here as they
 * do in the copy of one's own data: what is confidential is who else is in them, and nobody else is named or counted here.
 *
 * @param organisation whom to call
 * @param ofAge whether they act for themselves; for a minor a guardian does
 */
public record OwnActivitiesPage(
        @Nullable PublicOrganisation organisation,
        boolean ofAge,
        List<Session> sessions,
        List<Group> groups,
        List<Line> offers,
        List<Line> lines) {

    /**
     * A session in words.
     *
     * @param state what became of it; none of one that takes place
     * @param notTaking whether it does not take place at that time
     * @param link where it is joined over the network; none of one that is not remote or does not take place
     */
    public record Session(
            String groupName,
            String when,
            @Nullable String topic,
            @Nullable String state,
            boolean notTaking,
            @Nullable String reason,
            @Nullable String place,
            @Nullable String link) {

        static Session of(OwnSession one) {
            boolean notTaking = one.status() == SessionStatus.CANCELLED || one.status() == SessionStatus.MOVED;
            return new Session(
                    one.groupName(),
                    AboutGroup.words(one.time()),
                    one.topic(),
                    state(one),
                    notTaking,
                    one.statusReason(),
                    one.link() == null ? one.place() : Texts.t("activity.public.remote"),
                    notTaking ? null : one.link());
        }

        /** Which session it is, for whoever hears the links of a page alone. */
        public String called() {
            return groupName + ", " + when;
        }

        private static @Nullable String state(OwnSession one) {
            var movedTo = one.movedTo();
            if (movedTo != null) {
                return Texts.t("activity.public.moved", movedTo.day(), movedTo.startTime(), movedTo.endTime());
            }
            return one.status() == SessionStatus.CANCELLED ? Texts.t("activity.public.cancelled") : null;
        }
    }

    /**
     * A group in words.
     *
     * @param endsOn last day in it; none while the place is open
     */
    public record Group(
            GroupId id,
            String name,
            LocalDate from,
            @Nullable LocalDate endsOn) {

        static Group of(Place place) {
            return new Group(place.group(), place.groupName(), place.from(), place.endsOn());
        }

        public String leaveHref() {
            return OwnUrls.leave(id);
        }
    }

    /**
     * A place in a line in words.
     *
     * @param answerBy last day to answer an offer; none without one
     */
    public record Line(
            GroupId group,
            String groupName,
            String standing,
            @Nullable LocalDate answerBy) {

        static Line of(Waiting one) {
            return new Line(
                    one.group(),
                    one.groupName(),
                    one.place() == null
                            ? Texts.t("activity.own.line.since", one.since())
                            : Texts.t("activity.own.line.place", one.place(), one.since()),
                    one.answerBy());
        }

        public String offerHref() {
            return OwnUrls.offer(group);
        }
    }

    public boolean isEmpty() {
        return sessions.isEmpty() && groups.isEmpty() && offers.isEmpty() && lines.isEmpty();
    }

    /** What there is to join. */
    public String calendarHref() {
        return PublicCalendarUrls.publicCalendar(organisation == null ? null : organisation.address());
    }

    public @Nullable String phone() {
        return organisation == null ? null : organisation.phone();
    }
}
