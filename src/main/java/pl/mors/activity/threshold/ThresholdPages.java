package pl.mors.activity.threshold;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.activity.GroupId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.group.GroupQueries;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.activity.threshold.ThresholdQueries.MemberTime;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;

/** What the pages of a group's time show, to whom may know its people. */
@Component
class ThresholdPages {

    private final ThresholdQueries times;
    private final GroupQueries groups;
    private final GroupAccess access;
    private final CurrentUser user;
    private final SignedCertificates certificates;
    private final BusinessDate date;

    ThresholdPages(
            ThresholdQueries times,
            GroupQueries groups,
            GroupAccess access,
            CurrentUser user,
            SignedCertificates certificates,
            BusinessDate date) {
        this.times = times;
        this.groups = groups;
        this.access = access;
        this.user = user;
        this.certificates = certificates;
        this.date = date;
    }

    GroupDetails find(GroupId group) {
        return groups.find(group, access.sight(), date.today()).orElseThrow(() -> new NotFound("group " + group));
    }

    ThresholdPage group(GroupId id) {
        var group = find(id);
        boolean names = names(group);
        return new ThresholdPage(
                group,
                names,
                names
                        ? times.members(id).stream()
                                .map(member -> row(group, member))
                                .toList()
                        : List.of());
    }

    ThresholdPage.Row row(GroupDetails group, PersonId person) {
        return times.member(group.id(), person)
                .filter(found -> names(group))
                .map(found -> row(group, found))
                .orElseThrow(() -> new NotFound(person + " in group " + group.id()));
    }

    MemberTimePage member(Form form, GroupId id, PersonId person) {
        var group = find(id);
        return new MemberTimePage(
                form,
                group,
                row(group, person),
                times.sessions(id, person),
                times.madeUp(id, person),
                user.may(DataClass.ROSTER, Action.WRITE),
                certificates.copies(id, person));
    }

    private boolean names(GroupDetails group) {
        return access.sight().names(group.hiddenMembership(), group.leads());
    }

    private static ThresholdPage.Row row(GroupDetails group, MemberTime member) {
        var percent = group.attendanceThreshold();
        var threshold = percent == null ? null : new AttendanceThreshold(percent, group.excusedLeftOut());
        return new ThresholdPage.Row(
                member.person(),
                member.givenName(),
                member.familyName(),
                member.time(),
                member.madeUp(),
                threshold == null ? member.time() : threshold.counted(member.time()),
                threshold == null ? null : threshold.attainment(member.time()),
                threshold == null ? 0 : threshold.spare(member.time()),
                threshold != null && threshold.isCompleted(member.time(), member.outside()));
    }
}
