package pl.mors.activity.remote;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mors.activity.SessionId;
import pl.mors.activity.attendance.AttendancePages;
import pl.mors.activity.attendance.AttendanceQueries;
import pl.mors.activity.attendance.Sheet.Minutes;
import pl.mors.activity.attendance.SheetDay;
import pl.mors.activity.proof.ProofQueries;
import pl.mors.activity.remote.RemoteQueries.Attendee;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;

/** What the page of a remote class shows, to whom may know its people. */
@Component
class RemotePages {

    private final AttendancePages pages;
    private final AttendanceQueries sheets;
    private final RemoteQueries remote;
    private final ProofQueries proofs;
    private final BusinessDate businessDate;

    RemotePages(
            AttendancePages pages,
            AttendanceQueries sheets,
            RemoteQueries remote,
            ProofQueries proofs,
            BusinessDate businessDate) {
        this.pages = pages;
        this.sheets = sheets;
        this.remote = remote;
        this.proofs = proofs;
        this.businessDate = businessDate;
    }

    SessionDetails find(SessionId sessionId) {
        var session = pages.find(sessionId);
        if (!pages.mayKnowNames(session)) {
            throw new NotFound("remote class " + sessionId);
        }
        return session;
    }

    List<RemoteRow> rows(SessionDetails session) {
        var traces = remote.traces(Set.of(session.id().value()));
        var terms = RemoteTerms.on(session.time().day());
        return sheets.sheet(session.id(), List.of()).stream()
                .map(row -> {
                    var of = traces.get(
                            new Attendee(session.id().value(), row.person().value()));
                    var provedTime = RemotePresence.of(
                            session.time(),
                            of == null ? List.of() : of.stays(),
                            of == null ? List.of() : of.mails(),
                            terms);
                    var missed = new Minutes(row.lateMinutes(), row.leftEarlyMinutes());
                    return new RemoteRow(
                            row.person(),
                            row.name(),
                            row.calledName(),
                            row.status(),
                            missed,
                            of,
                            provedTime,
                            provedTime.covers(
                                    session.time(),
                                    Objects.requireNonNullElse(missed.late(), 0),
                                    Objects.requireNonNullElse(missed.leftEarly(), 0),
                                    terms));
                })
                .toList();
    }

    /** @param form as it was typed; none for what is on record */
    RemotePage page(SessionDetails session, @Nullable Form form) {
        var link = remote.link(session.id()).orElse(null);
        var rows = rows(session);
        boolean takesProof = link != null && takesProof(session);
        var lines = remote.lines(session.id());
        return new RemotePage(
                form == null ? RemoteForm.of(link == null ? "" : link, session.version(), rows, lines) : form,
                session,
                link,
                takesProof,
                proofs.acceptedAt(session.id()),
                rows,
                lines,
                takesProof ? remote.recordedTraces(session.id()) : List.of(),
                null);
    }

    /** What somebody recorded of the session's presences. */
    RecordedTrace trace(SessionId session, UUID trace) {
        return remote.recordedTraces(session).stream()
                .filter(one -> one.id().equals(trace))
                .findFirst()
                .orElseThrow(() -> new NotFound("trace " + trace));
    }

    boolean takesProof(SessionDetails session) {
        return SheetDay.check(session.time().day(), session.status(), businessDate.today())
                .isEmpty();
    }
}
