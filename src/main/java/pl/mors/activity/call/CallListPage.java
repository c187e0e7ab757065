package pl.mors.activity.call;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.notification.SmsParts;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Option;

/**
 * Whom a changed session concerns and how they are told.
 *
 * @param words what is said of the change
 * @param text what a text message says
 * @param guardians who was to go along on a trip to look after others
 * @param knownDates the lists of those who know the same date, this one among them; none of who leads a session
 * @param everybody whether also those are listed whom messages tell
 * @param mayCall whether the reader may see telephone numbers
 */
public record CallListPage(
        SessionChange change,
        String words,
        String text,
        List<Concerned> concerned,
        List<GuardianToCall> guardians,
        List<KnownDate> knownDates,
        boolean everybody,
        boolean mayCall) {

    /** What is said on the telephone. */
    public String script() {
        return Texts.t("activity.call.script", words, Texts.t(expectation("")));
    }

    /** What is said to whoever answers for somebody; none where the person answers. */
    public @Nullable String script(Concerned one) {
        if (!mayCall || !one.isSpokenFor()) {
            return null;
        }
        return one.coded()
                ? Texts.t("activity.call.script.child.unnamed", words, Texts.t(expectation(".child.unnamed")))
                : Texts.t("activity.call.script.child", words, one.name(), Texts.t(expectation(".child"), one.name()));
    }

    /** Key of what is asked: whether they come next time, at the new date or at this class. */
    private String expectation(String ofWhom) {
        return "activity.call.script.expected" + ofWhom + "." + change.about().code();
    }

    /** The lists of those who know another date, with somebody on them. */
    public List<KnownDate> others() {
        return knownDates.stream()
                .filter(one -> change.dates().stream().noneMatch(date -> date.session().equals(one.session())))
                .toList();
    }

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
        return concerned.stream().filter(Concerned::isTold).count()
                + guardians.stream().filter(GuardianToCall::isTold).count();
    }

    /** How many there are to tell. */
    public int people() {
        return concerned.size() + guardians.size();
    }

    /** How many would get a message now. */
    public long waitingForMessage() {
        return concerned.stream()
                .filter(one -> one.sent().isEmpty() && !one.messages().isEmpty())
                .count();
    }

    public List<Option> results() {
        return CallResult.options(change.callAbout());
    }
}
