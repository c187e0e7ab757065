package pl.mors.activity.call;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.BusinessDate;

/** Gathers everybody whom a change concerns, as it is known at one moment. */
@Component
@Transactional(readOnly = true)
class CallLists {

    private final CallQueries calls;
    private final LeaderQueries leaders;
    private final OpenSignUpQueries signUps;
    private final SendChangeMessages sendChangeMessages;
    private final BusinessDate date;

    CallLists(
            CallQueries calls,
            LeaderQueries leaders,
            OpenSignUpQueries signUps,
            SendChangeMessages sendChangeMessages,
            BusinessDate date) {
        this.calls = calls;
        this.leaders = leaders;
        this.signUps = signUps;
        this.sendChangeMessages = sendChangeMessages;
        this.date = date;
    }

    /** @param everybody whether also those are listed whom messages tell */
    CallList of(SessionChange change, boolean everybody) {
        return new CallList(
                change,
                sendChangeMessages.sender(),
                calls.concerned(change),
                calls.guardians(change),
                leaders.colleagues(change),
                signUps.signUps(change, date.today()),
                change.isReplacement() ? List.of() : calls.knownDates(change.session()),
                everybody);
    }
}
