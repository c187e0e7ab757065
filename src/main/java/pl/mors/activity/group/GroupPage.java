package pl.mors.activity.group;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.ChildUrls;
import pl.mors.activity.SignUpUrls;
import pl.mors.activity.group.GroupQueries.Colleague;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.activity.group.GroupQueries.PlannedEvidence;
import pl.mors.activity.group.GroupQueries.ProgrammePeriod;
import pl.mors.activity.group.GroupSessionQueries.GroupSession;
import pl.mors.activity.group.GroupSessionQueries.GroupSessions;
import pl.mors.activity.group.MemberQueries.Member;
import pl.mors.activity.holiday.Holiday;
import pl.mors.person.AccessNeed;
import pl.mors.person.PersonId;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Link;

/**
 * A group.
 *
 * @param names whether the reader may know who is in it
 * @param badges the signed lists of who received a badge; none where the reader may print no badges
 * @param members empty when the reader may not know
 * @param needs of the members, for whoever plans the sessions
 * @param whole whether all of its sessions are asked for, not only the nearest
 * @param now this moment of today
 * @param holidays its holiday activities that are not over, for whoever plans
 * @param area for whose residents alone it is; none for a group for everybody
 * @param plannedEvidence how its sessions will be recorded from days to come on
 * @param headcountOfSupport whether support of its programme cannot be proved by its evidence
 * @param mayChange whether the reader may change the group itself
 * @param mayPlan whether the reader may plan sessions
 * @param mayEnrol whether the reader may give places and end them
 * @param signUps how many sign-ups wait for an answer; none where the reader may give no places
 * @param showsExits whether the reader may know who left the programme
 * @param mayOpenPeople whether people's own pages are for the reader
 */
public record GroupPage(
        GroupDetails group,
        boolean names,
        List<Link> badges,
        List<Member> members,
        Map<PersonId, List<AccessNeed>> needs,
        GroupSessions upcoming,
        GroupSessions past,
        boolean whole,
        LocalDate today,
        Instant now,
        List<ProgrammePeriod> periods,
        List<Colleague> facilitators,
        List<Holiday> holidays,
        @Nullable String area,
        List<PlannedEvidence> plannedEvidence,
        boolean headcountOfSupport,
        boolean mayChange,
        boolean mayPlan,
        boolean mayEnrol,
        int signUps,
        boolean showsExits,
        boolean mayOpenPeople) {

    private static final int LATEST = 5;

    /** The last sessions that are in sight at once. */
    public List<GroupSession> latest() {
        return past.shown().stream().limit(LATEST).toList();
    }

    /** The last sessions before those. */
    public List<GroupSession> earlier() {
        return past.shown().stream().skip(LATEST).toList();
    }

    /** The pages where the group is worked on. */
    public List<Link> affairs() {
        var affairs = new ArrayList<Link>();
        if (names) {
            affairs.add(Link.to(Texts.t("activity.threshold.title"), ActivityUrls.threshold(group.id())));
        }
        if (mayEnrol) {
            affairs.add(counted("activity.signup.list.title", signUps, SignUpUrls.signUps(group.id())));
            if (group.queues() || group.waiting() > 0) {
                affairs.add(counted("activity.waiting.title", group.waiting(), ActivityUrls.waitingList(group.id())));
            }
            affairs.add(Link.to(Texts.t("activity.child.title"), ChildUrls.children(group.id())));
            affairs.add(Link.to(Texts.t("activity.guest.title"), ActivityUrls.guests(group.id())));
            affairs.add(Link.to(Texts.t("activity.explain.title"), ActivityUrls.toExplain(group.id())));
        }
        if (mayPlan) {
            affairs.add(Link.to(Texts.t("activity.session.record-held"), ActivityUrls.heldSession(group.id())));
        }
        return affairs;
    }

    private static Link counted(String key, int count, String href) {
        var text = Texts.t(key);
        return Link.to(count == 0 ? text : Texts.t("activity.group.affair", text, Texts.number(count)), href);
    }

    /** By which code a member stands on lists, and what the member needs, in one line; null where there is neither. */
    public @Nullable String noteOf(Member member) {
        var note = Stream.of(member.code(), AccessNeed.line(needs.getOrDefault(member.person(), List.of())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return note.isEmpty() ? null : note;
    }
}
