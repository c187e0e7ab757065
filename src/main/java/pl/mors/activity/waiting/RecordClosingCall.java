package pl.mors.activity.waiting;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.call.CallResult;
import pl.mors.activity.call.NextCall;
import pl.mors.activity.waiting.ClosingCallQueries.ToCall;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;

/** Keeps what came of a call that told somebody that the waiting is over. */
@Service
@Transactional
class RecordClosingCall {

    private final ClosingCallQueries calls;
    private final WaitingRepository waiting;
    private final BusinessDate date;

    RecordClosingCall(ClosingCallQueries calls, WaitingRepository waiting, BusinessDate date) {
        this.calls = calls;
        this.waiting = waiting;
        this.date = date;
    }

    sealed interface Outcome {}

    /** @param next {@link NextCall#after} of the list as it is now */
    record Recorded(String name, String next) implements Outcome {}

    /** They know already, or never waited; nothing was stored. */
    record NobodyToCall() implements Outcome {}

    Outcome record(GroupId group, PersonId person, CallResult result) {
        waiting.lock(group);
        var before = calls.toCall(group, date.today());
        return before.stream()
                .filter(one -> one.one().person().equals(person))
                .findFirst()
                .map(called -> record(group, called, before, result))
                .orElseGet(NobodyToCall::new);
    }

    private Outcome record(GroupId group, ToCall called, List<ToCall> before, CallResult result) {
        waiting.addClosingCall(called.entry(), result);
        var next = NextCall.after(called.one().person().value(), ids(before), ids(calls.toCall(group, date.today())));
        return new Recorded(called.one().name(), next);
    }

    private static List<UUID> ids(List<ToCall> calls) {
        return calls.stream().map(call -> call.one().person().value()).toList();
    }
}
