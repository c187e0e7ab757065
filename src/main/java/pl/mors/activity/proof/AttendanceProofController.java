package pl.mors.activity.proof;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ProofUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.attendance.AttendancePages;
import pl.mors.activity.attendance.AttendanceQueries;
import pl.mors.activity.attendance.AttendanceStatus;
import pl.mors.activity.glass.GlassQueries;
import pl.mors.activity.glass.WithdrawSignature;
import pl.mors.activity.guest.GuestQueries;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Presences without proof, and what proves who was at a session, with the signatures on glass. */
@Controller
class AttendanceProofController {

    private static final String WITHDRAW = "activity/proof/withdraw";

    private final ProofQueries proofs;
    private final GlassQueries glass;
    private final WithdrawSignature withdrawSignature;
    private final AttendancePages pages;
    private final AttendanceQueries sheets;
    private final GroupAccess access;
    private final BusinessDate businessDate;

    AttendanceProofController(
            ProofQueries proofs,
            GlassQueries glass,
            WithdrawSignature withdrawSignature,
            AttendancePages pages,
            AttendanceQueries sheets,
            GroupAccess access,
            BusinessDate businessDate) {
        this.proofs = proofs;
        this.glass = glass;
        this.withdrawSignature = withdrawSignature;
        this.pages = pages;
        this.sheets = sheets;
        this.access = access;
        this.businessDate = businessDate;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData("attendance")
    @GetMapping(ProofUrls.UNPROVED)
    ModelAndView unproved() {
        var today = businessDate.today();
        var since = GuestQueries.askedSince(today);
        var sessions = access.sightOfWriter().stream()
                .map(sight -> proofs.unproved(since, ProofOfAttendance.owedUntil(today), sight))
                .flatMap(Collection::stream)
                .toList();
        return Pages.show("activity/proof/unproved", new UnprovedPage(sessions, since));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @GetMapping(ProofUrls.PROOFS)
    ModelAndView proofs(@PathVariable SessionId sessionId) {
        return Pages.show("activity/proof/proofs", page(find(sessionId)));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @GetMapping(ProofUrls.WITHDRAW_SIGNATURE)
    ModelAndView askWhy(@PathVariable SessionId sessionId, @PathVariable PersonId personId) {
        return Pages.show(WITHDRAW, withdrawPage(Form.blank(), find(sessionId), personId));
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "attendance", idParam = "sessionId")
    @PostMapping(ProofUrls.WITHDRAW_SIGNATURE)
    ModelAndView withdraw(@PathVariable SessionId sessionId, @PathVariable PersonId personId, Form form) {
        access.requireWritable(sessionId);
        var page = withdrawPage(form, find(sessionId), personId);
        var reason = form.read("activity.proof.field").text("reason", 500);
        if (form.errors().any()) {
            return Pages.invalid(WITHDRAW, page);
        }
        withdrawSignature.withdraw(sessionId, personId, reason.get());
        return Pages.redirect(
                ProofUrls.proofs(sessionId),
                Notice.done("activity.proof.withdrawn", page.row().calledName()));
    }

    private SessionDetails find(SessionId id) {
        var session = pages.find(id);
        if (!pages.mayKnowNames(session)) {
            throw new NotFound("sheet of session " + id);
        }
        return session;
    }

    private WithdrawPage withdrawPage(Form form, SessionDetails session, PersonId person) {
        return page(session).rows().stream()
                .filter(row -> row.person().equals(person) && row.strokes() != null)
                .findFirst()
                .map(row -> new WithdrawPage(form, session, row))
                .orElseThrow(() -> new NotFound("signature of " + person + " at session " + session.id()));
    }

    private ProofsPage page(SessionDetails session) {
        var accepted = proofs.acceptedAt(session.id());
        var traces = proofs.traces(session.id());
        var drawn = glass.drawn(session.id());
        List<ProofsPage.Row> rows = sheets.sheet(session.id(), traces.keySet()).stream()
                .filter(row -> row.status() == AttendanceStatus.PRESENT || traces.containsKey(row.person()))
                .map(row -> {
                    var found = traces.getOrDefault(row.person(), Set.of());
                    return new ProofsPage.Row(
                            row.person(),
                            row.name(),
                            row.calledName(),
                            row.status() == AttendanceStatus.PRESENT,
                            found,
                            ProofOfAttendance.counting(accepted, found),
                            drawn.get(row.person()));
                })
                .toList();
        return new ProofsPage(session, accepted, rows);
    }
}
