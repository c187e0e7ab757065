package pl.mors.activity.call;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whom a changed session concerns and how they are told.
 *
 * @param script what is said on the telephone
 * @param everybody whether also those are listed whom messages tell
 * @param mayCall whether the reader may see telephone numbers
 */
public record CallListPage(
        SessionChange change, String script, List<Concerned> concerned, boolean everybody, boolean mayCall) {

    /** Those to call, who do not know yet first. */
    public List<Concerned> calls() {
        var listed = concerned.stream()
                .filter(one -> everybody || one.isToBeCalled())
                .toList();
        return Stream.concat(
                        listed.stream().filter(one -> !one.isTold()),
                        listed.stream().filter(Concerned::isTold))
                .toList();
    }

    public long told() {
        return concerned.stream().filter(Concerned::isTold).count();
    }

    /** How many would get a message now. */
    public long waitingForMessage() {
        return concerned.stream()
                .filter(one -> one.sent().isEmpty() && !one.messages().isEmpty())
                .count();
    }

    public List<CallResult> results() {
        return List.of(CallResult.values());
    }
}
