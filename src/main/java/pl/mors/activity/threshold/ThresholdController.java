package pl.mors.activity.threshold;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.group.GroupQueries;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.activity.group.GroupQueries.ProgrammePeriod;
import pl.mors.activity.threshold.ThresholdQueries.MemberTime;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.Letterheads;
import pl.mors.document.PaperKind;
import pl.mors.document.Papers;
import pl.mors.document.SignedCopies;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Pages;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeQueries;

/** Who attended how much of a group's time, session by session, and the certificate of who attended enough. */
@Controller
class ThresholdController {

    private final ThresholdQueries times;
    private final GroupQueries groups;
    private final ProgrammeQueries programmes;
    private final GroupAccess access;
    private final BusinessDate date;
    private final Letterheads letterheads;
    private final Papers papers;
    private final SignedCopies copies;

    ThresholdController(
            ThresholdQueries times,
            GroupQueries groups,
            ProgrammeQueries programmes,
            GroupAccess access,
            BusinessDate date,
            Letterheads letterheads,
            Papers papers,
            SignedCopies copies) {
        this.times = times;
        this.groups = groups;
        this.programmes = programmes;
        this.access = access;
        this.date = date;
        this.letterheads = letterheads;
        this.papers = papers;
        this.copies = copies;
    }

    @Requires(DataClass.ROSTER)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @GetMapping(ActivityUrls.THRESHOLD)
    ModelAndView group(@PathVariable GroupId groupId) {
        var group = find(groupId);
        boolean names = names(group);
        return Pages.show(
                "activity/threshold/group",
                new ThresholdPage(
                        group,
                        names,
                        names
                                ? times.members(groupId).stream()
                                        .map(member -> row(group, member))
                                        .toList()
                                : List.of()));
    }

    @Requires(DataClass.ROSTER)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @GetMapping(ActivityUrls.THRESHOLD_OF_MEMBER)
    ModelAndView member(@PathVariable GroupId groupId, @PathVariable PersonId personId) {
        var group = find(groupId);
        return Pages.show(
                "activity/threshold/member",
                new MemberTimePage(
                        group,
                        member(group, personId),
                        times.sessions(groupId, personId),
                        copies.links(
                                PaperKind.COURSE_CERTIFICATE,
                                CourseCertificate.subject(groupId, personId),
                                copy -> ActivityUrls.signedCertificate(groupId, personId, copy))));
    }

    @Requires(DataClass.ROSTER)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @GetMapping(ActivityUrls.COURSE_CERTIFICATE)
    void certificate(@PathVariable GroupId groupId, @PathVariable PersonId personId, HttpServletResponse response)
            throws IOException {
        var group = find(groupId);
        var member = member(group, personId);
        var attended = times.sessions(groupId, personId).stream()
                .filter(CourseCertificate::attended)
                .toList();
        if (!member.completed()) {
            throw new NotFound("certificate of " + personId + " in group " + groupId);
        }
        var last = attended.getLast().time().day();
        var funding = groups.periods(groupId).stream()
                .filter(period -> period.period().contains(last))
                .map(ProgrammePeriod::programme)
                .flatMap(id -> programmes.byId(id).stream())
                .map(Programme::fundingStatements)
                .flatMap(List::stream)
                .distinct()
                .toList();
        papers.sendCoded(
                new CourseCertificate(letterheads.about(groupId.value(), funding), group, member, attended, last)
                        .paper(),
                PaperKind.COURSE_CERTIFICATE,
                CourseCertificate.subject(groupId, personId),
                response);
    }

    @Requires(DataClass.ROSTER)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @GetMapping(ActivityUrls.SIGNED_CERTIFICATE)
    void signed(
            @PathVariable GroupId groupId,
            @PathVariable PersonId personId,
            @PathVariable UUID copyId,
            HttpServletResponse response)
            throws IOException {
        member(find(groupId), personId);
        copies.send(PaperKind.COURSE_CERTIFICATE, CourseCertificate.subject(groupId, personId), copyId, response);
    }

    private GroupDetails find(GroupId group) {
        return groups.find(group, access.sight(), date.today()).orElseThrow(() -> new NotFound("group " + group));
    }

    private boolean names(GroupDetails group) {
        return access.sight().names(group.hiddenMembership(), group.leads());
    }

    private ThresholdPage.Row member(GroupDetails group, PersonId person) {
        return times.member(group.id(), person)
                .filter(found -> names(group))
                .map(found -> row(group, found))
                .orElseThrow(() -> new NotFound(person + " in group " + group.id()));
    }

    private static ThresholdPage.Row row(GroupDetails group, MemberTime member) {
        var percent = group.attendanceThreshold();
        var threshold = percent == null ? null : new AttendanceThreshold(percent, group.excusedLeftOut());
        return new ThresholdPage.Row(
                member.person(),
                member.givenName(),
                member.familyName(),
                member.time(),
                threshold == null ? member.time() : threshold.counted(member.time()),
                threshold == null ? null : threshold.standing(member.time()),
                threshold == null ? 0 : threshold.spare(member.time()));
    }
}
