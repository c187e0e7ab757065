package pl.mors.activity.call;

import java.util.List;
import java.util.stream.Stream;
import pl.mors.notification.SmsParts;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Option;

/**
 * Whom a changed session concerns and how they are told.
 *
 * @param script what is said on the telephone
 * @param text what a text message says
 * @param everybody whether also those are listed whom messages tell
 * @param mayCall whether the reader may see telephone numbers
 */
public record CallListPage(
        SessionChange change,
        String script,
        String text,
        List<Concerned> concerned,
        boolean everybody,
        boolean mayCall) {

    /** How much of text messages one takes, in words. */
    public String textLength() {
        var parts = SmsParts.of(text);
        return Texts.n(
                parts.wide() ? "activity.call.text.wide" : "activity.call.text.plain", parts.parts(), parts.length());
    }

    /** Whether a text message would tell somebody now. */
    public boolean writesText() {
        return concerned.stream()
                .anyMatch(one -> one.sent().isEmpty() && one.messages().contains(Channel.SMS));
    }

    /** Those to call, who do not know yet first. */
    public List<Concerned> calls() {
        return calls(concerned, everybody);
    }

    static List<Concerned> calls(List<Concerned> concerned, boolean everybody) {
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

    public List<Option> results() {
        return CallResult.options(CallAbout.CHANGED_SESSION);
    }
}
