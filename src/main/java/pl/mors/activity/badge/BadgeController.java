package pl.mors.activity.badge;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pl.mors.activity.BadgeUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.attendance.AttendanceQueries;
import pl.mors.activity.badge.BadgePaper.Badge;
import pl.mors.activity.group.GroupQueries;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.activity.group.GroupQueries.ProgrammePeriod;
import pl.mors.activity.group.MemberQueries;
import pl.mors.activity.session.SessionQueries;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.PaperKind;
import pl.mors.document.Papers;
import pl.mors.document.SignedCopies;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.ProgrammeLetterheads;

/** Prints name badges for a group, or for whoever is on the sheet of a session. */
@Controller
class BadgeController {

    private final GroupQueries groups;
    private final MemberQueries members;
    private final SessionQueries sessions;
    private final AttendanceQueries sheets;
    private final GroupAccess access;
    private final BusinessDate date;
    private final ProgrammeLetterheads letterheads;
    private final Papers papers;
    private final SignedCopies copies;

    BadgeController(
            GroupQueries groups,
            MemberQueries members,
            SessionQueries sessions,
            AttendanceQueries sheets,
            GroupAccess access,
            BusinessDate date,
            ProgrammeLetterheads letterheads,
            Papers papers,
            SignedCopies copies) {
        this.groups = groups;
        this.members = members;
        this.sessions = sessions;
        this.sheets = sheets;
        this.access = access;
        this.date = date;
        this.letterheads = letterheads;
        this.papers = papers;
        this.copies = copies;
    }

    @Requires(DataClass.ROSTER)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @GetMapping(BadgeUrls.GROUP_BADGES)
    void ofGroup(
            @PathVariable GroupId groupId,
            @RequestParam(name = BadgeUrls.NAMES, required = false) @Nullable String asked,
            HttpServletResponse response)
            throws IOException {
        var group = find(groupId);
        var names = BadgeNames.asked(asked);
        var under = groups.periods(groupId).stream()
                .filter(period -> period.period().contains(date.today()))
                .map(ProgrammePeriod::programme)
                .toList();
        send(
                group.name(),
                members.members(groupId, date.today()).stream()
                        .filter(member -> member.exitedOn() == null)
                        .map(member -> names.badge(member.givenName(), member.familyName()))
                        .toList(),
                groupId.value(),
                under,
                response);
    }

    @Requires(DataClass.ROSTER)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @GetMapping(BadgeUrls.SESSION_BADGES)
    void ofSession(
            @PathVariable SessionId sessionId,
            @RequestParam(name = BadgeUrls.NAMES, required = false) @Nullable String asked,
            HttpServletResponse response)
            throws IOException {
        var session = find(sessionId);
        var names = BadgeNames.asked(asked);
        send(
                session.groupName(),
                sheets.sheet(sessionId, List.of()).stream()
                        .map(row -> names.badge(row.givenName(), row.familyName()))
                        .toList(),
                sessionId.value(),
                sheets.programmes(sessionId),
                response);
    }

    @Requires(DataClass.ROSTER)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @GetMapping(BadgeUrls.SIGNED_OF_GROUP)
    void signed(@PathVariable GroupId groupId, @PathVariable UUID copyId, HttpServletResponse response)
            throws IOException {
        find(groupId);
        copies.send(PaperKind.NAME_BADGES, groupId.value(), copyId, response);
    }

    @Requires(DataClass.ROSTER)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @GetMapping(BadgeUrls.SIGNED_OF_SESSION)
    void signed(@PathVariable SessionId sessionId, @PathVariable UUID copyId, HttpServletResponse response)
            throws IOException {
        find(sessionId);
        copies.send(PaperKind.NAME_BADGES, sessionId.value(), copyId, response);
    }

    private GroupDetails find(GroupId groupId) {
        return groups.find(groupId, access.sight(), date.today())
                .filter(found ->
                        access.sight().namesOnBadges(found.evidence(), found.hiddenMembership(), found.leads()))
                .orElseThrow(() -> new NotFound("names of group " + groupId));
    }

    private SessionDetails find(SessionId sessionId) {
        return sessions.find(sessionId, access.sight())
                .filter(found ->
                        access.sight().namesOnBadges(found.evidence(), found.hiddenMembership(), found.leads()))
                .orElseThrow(() -> new NotFound("names of session " + sessionId));
    }

    private void send(
            String group, List<Badge> badges, UUID subject, List<ProgrammeId> under, HttpServletResponse response)
            throws IOException {
        papers.sendCoded(
                new BadgePaper(letterheads.about(subject, under), group, badges, date.today()).paper(),
                PaperKind.NAME_BADGES,
                subject,
                response);
    }
}
