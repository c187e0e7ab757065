package pl.mors.activity.handout;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pl.mors.activity.HandoutUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.attendance.AttendanceQueries;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.Letterheads;
import pl.mors.document.Papers;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Option;

/** Prints the list on which people sign for what they receive. */
@Controller
class HandoutPaperController {

    private final SessionsWithHandouts sessions;
    private final AttendanceQueries attendance;
    private final Letterheads letterheads;
    private final Papers papers;

    HandoutPaperController(
            SessionsWithHandouts sessions, AttendanceQueries attendance, Letterheads letterheads, Papers papers) {
        this.sessions = sessions;
        this.attendance = attendance;
        this.letterheads = letterheads;
        this.papers = papers;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "handouts", idParam = "sessionId")
    @GetMapping(HandoutUrls.HANDOUT_PAPER)
    void paper(
            @PathVariable SessionId sessionId,
            @RequestParam(name = HandoutUrls.KIND, required = false) @Nullable String asked,
            HttpServletResponse response)
            throws IOException {
        var session = sessions.find(sessionId);
        if (!sessions.mayKnowNames(session)) {
            throw new NotFound("list of what session " + sessionId + " hands out");
        }
        var head = letterheads.about(session.group().value(), attendance.fundingStatements(sessionId));
        var names = sessions.people(session).stream().map(Option::label).toList();
        papers.send(new HandoutPaper(head, session, HandoutKind.asked(asked), names).paper(), response);
    }
}
