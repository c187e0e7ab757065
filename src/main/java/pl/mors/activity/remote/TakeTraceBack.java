package pl.mors.activity.remote;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.attendance.SheetLock;
import pl.mors.platform.NotFound;

/** Takes back a report or an e-mail that was recorded by mistake: it speaks for nobody's presence any more. Its file stays. */
@Service
@Transactional
class TakeTraceBack {

    private final SheetLock lock;
    private final RemoteRepository remote;

    TakeTraceBack(SheetLock lock, RemoteRepository remote) {
        this.lock = lock;
        this.remote = remote;
    }

    sealed interface Outcome {}

    record TakenBack() implements Outcome {}

    /** Somebody else took it back or replaced it meanwhile. */
    record GoneBefore() implements Outcome {}

    Outcome take(SessionId session, RecordedTrace trace, String reason) {
        if (lock.take(session).isEmpty()) {
            throw new NotFound("session " + session);
        }
        boolean taken = switch (trace.source()) {
            case RecordedTrace.Report report -> remote.takeReportBack(trace.id(), reason);
            case RecordedTrace.Mail mail -> remote.takeMailBack(trace.id(), reason);
        };
        return taken ? new TakenBack() : new GoneBefore();
    }
}
