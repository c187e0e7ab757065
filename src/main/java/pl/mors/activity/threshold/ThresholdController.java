package pl.mors.activity.threshold;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.group.GroupQueries;
import pl.mors.activity.group.GroupQueries.ProgrammePeriod;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.PaperKind;
import pl.mors.document.Papers;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeLetterheads;

/** Who attended how much of a group's time, session by session, and the certificate of who attended enough. */
@Controller
class ThresholdController {

    private final ThresholdQueries times;
    private final GroupQueries groups;
    private final ThresholdPages pages;
    private final ProgrammeLetterheads letterheads;
    private final Papers papers;
    private final SignedCertificates certificates;

    ThresholdController(
            ThresholdQueries times,
            GroupQueries groups,
            ThresholdPages pages,
            ProgrammeLetterheads letterheads,
            Papers papers,
            SignedCertificates certificates) {
        this.times = times;
        this.groups = groups;
        this.pages = pages;
        this.letterheads = letterheads;
        this.papers = papers;
        this.certificates = certificates;
    }

    @Requires(DataClass.ROSTER)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @GetMapping(ActivityUrls.THRESHOLD)
    ModelAndView group(@PathVariable GroupId groupId) {
        return Pages.show("activity/threshold/group", pages.group(groupId));
    }

    @Requires(DataClass.ROSTER)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @GetMapping(ActivityUrls.THRESHOLD_OF_MEMBER)
    ModelAndView member(@PathVariable GroupId groupId, @PathVariable PersonId personId) {
        return Pages.show("activity/threshold/member", pages.member(Form.blank(), groupId, personId));
    }

    @Requires(DataClass.ROSTER)
    @ReadsPersonalData(value = "roster", idParam = "groupId")
    @GetMapping(ActivityUrls.COURSE_CERTIFICATE)
    void certificate(@PathVariable GroupId groupId, @PathVariable PersonId personId, HttpServletResponse response)
            throws IOException {
        var group = pages.find(groupId);
        var member = pages.row(group, personId);
        var attended = times.sessions(groupId, personId).stream()
                .filter(CourseCertificate::attended)
                .toList();
        if (!member.completed()) {
            throw new NotFound("certificate of " + personId + " in group " + groupId);
        }
        var last = attended.getLast().time().day();
        var under = groups.periods(groupId).stream()
                .filter(period -> period.period().contains(last))
                .map(ProgrammePeriod::programme)
                .toList();
        papers.sendCoded(
                new CourseCertificate(letterheads.about(groupId.value(), under), group, member, attended, last).paper(),
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
        pages.row(pages.find(groupId), personId);
        certificates.send(groupId, personId, copyId, response);
    }
}
