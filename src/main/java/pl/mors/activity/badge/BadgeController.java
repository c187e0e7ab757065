package pl.mors.activity.badge;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
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
import pl.mors.activity.group.MemberQueries;
import pl.mors.activity.session.SessionQueries;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.Letterheads;
import pl.mors.document.Papers;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;

/** Prints name badges for a group, or for whoever is on the sheet of a session. */
@Controller
class BadgeController {

    private final GroupQueries groups;
    private final MemberQueries members;
    private final SessionQueries sessions;
    private final AttendanceQueries sheets;
    private final GroupAccess access;
    private final BusinessDate date;
    private final Letterheads letterheads;
    private final Papers papers;

    BadgeController(
            GroupQueries groups,
            MemberQueries members,
            SessionQueries sessions,
            AttendanceQueries sheets,
            GroupAccess access,
            BusinessDate date,
            Letterheads letterheads,
            Papers papers) {
        this.groups = groups;
        this.members = members;
        this.sessions = sessions;
        this.sheets = sheets;
        this.access = access;
        this.date = date;
        this.letterheads = letterheads;
        this.papers = papers;
    }

    @Requires(DataClass.ROSTER)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @GetMapping(BadgeUrls.GROUP_BADGES)
    void ofGroup(
            @PathVariable GroupId groupId,
            @RequestParam(name = BadgeUrls.NAMES, required = false) @Nullable String asked,
            HttpServletResponse response)
            throws IOException {
        var group = groups.find(groupId, access.sight(), date.today())
                .filter(found ->
                        access.sight().namesOnBadges(found.evidence(), found.hiddenMembership(), found.leads()))
                .orElseThrow(() -> new NotFound("names of group " + groupId));
        var names = BadgeNames.asked(asked);
        send(
                group.name(),
                members.members(groupId, date.today()).stream()
                        .filter(member -> member.exitedOn() == null)
                        .map(member -> new Badge(member.givenName(), names.of(member.familyName())))
                        .toList(),
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
        var session = sessions.find(sessionId, access.sight())
                .filter(found ->
                        access.sight().namesOnBadges(found.evidence(), found.hiddenMembership(), found.leads()))
                .orElseThrow(() -> new NotFound("names of session " + sessionId));
        var names = BadgeNames.asked(asked);
        send(
                session.groupName(),
                sheets.sheet(sessionId, List.of()).stream()
                        .map(row -> new Badge(row.givenName(), names.of(row.familyName())))
                        .toList(),
                response);
    }

    private void send(String group, List<Badge> badges, HttpServletResponse response) throws IOException {
        papers.send(new BadgePaper(letterheads.organisation().name(), group, badges, date.today()).paper(), response);
    }
}
