package pl.mors.activity.call;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.notification.SmsParts;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Option;

/**
 * Whom a changed session concerns and how they are told.
 *
 * @param organisation its name, as residents know it
 * @param guardians who was to go along on a trip to look after others
 * @param knownDates the lists of those who know the same date, this one among them; none of who leads a session
 * @param everybody whether also those are listed whom messages tell
 */
public record CallList(
        SessionChange change,
        String organisation,
        List<Concerned> concerned,
        List<GuardianToCall> guardians,
        List<Colleague> colleagues,
        List<OpenSignUp> openSignUps,
        List<KnownDate> knownDates,
        boolean everybody) {

    /** What is said on the telephone. */
    public String script() {
        return Texts.t("activity.call.script", words(), Texts.t(expectation("")));
    }

    /** What is said of the change. */
    private String words() {
        return change.words(organisation);
    }

    /** What a text message says. */
    public String text() {
        return change.text(organisation);
    }

    /** What is said to whoever answers for somebody; none where the person answers. */
    public @Nullable String script(Concerned one) {
        if (!one.isSpokenFor()) {
            return null;
        }
        return one.coded()
                ? Texts.t("activity.call.script.child.unnamed", words(), Texts.t(expectation(".child.unnamed")))
                : Texts.t(
                        "activity.call.script.child", words(), one.name(), Texts.t(expectation(".child"), one.name()));
    }

    /** Key of what is asked: whether they come next time, at the new date or at this class. */
    private String expectation(String ofWhom) {
        return "activity.call.script.expected" + ofWhom + "." + change.about().code();
    }

    /** The lists of those who know another date, with somebody on them. */
    public List<KnownDate> otherDates() {
        return knownDates.stream().filter(one -> !change.isOf(one.session())).toList();
    }

    /** How much of text messages one takes, in words. */
    public String textLength() {
        var parts = SmsParts.of(text());
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
        return inOrder(concerned.stream().filter(one -> everybody || one.isToBeCalled()), Concerned::isTold);
    }

    /** The guardians of trips among them, who are always called, likewise. */
    public List<CallLine> guardiansToCall() {
        return inOrder(guardians.stream().map(one -> CallLine.of(one, change, script())), CallLine::isTold);
    }

    /** The colleagues among them, likewise. */
    public List<CallLine> leaders() {
        return inOrder(
                colleagues.stream()
                        .filter(one -> everybody || !one.written())
                        .map(one -> CallLine.of(one, change, organisation)),
                CallLine::isTold);
    }

    /** Those with an open sign-up among them, likewise. */
    public List<CallLine> signUps() {
        return inOrder(
                openSignUps.stream()
                        .filter(one -> everybody || one.isToBeCalled())
                        .map(one -> CallLine.of(one, change, organisation)),
                CallLine::isTold);
    }

    private static <T> List<T> inOrder(Stream<T> listed, Predicate<T> isTold) {
        return listed.sorted(Comparator.comparing(isTold::test)).toList();
    }

    /** Everybody on the list, in its order. */
    List<UUID> lines() {
        return Stream.concat(calls().stream().map(Concerned::id), others().map(CallLine::id))
                .toList();
    }

    /** Those of them who do not know yet. */
    List<UUID> left() {
        return Stream.concat(
                        calls().stream().filter(one -> !one.isTold()).map(Concerned::id),
                        others().filter(one -> !one.isTold()).map(CallLine::id))
                .toList();
    }

    private Stream<CallLine> others() {
        return Stream.of(guardiansToCall(), leaders(), signUps()).flatMap(List::stream);
    }

    /** Whether nobody is on the list. */
    public boolean isEmpty() {
        return lines().isEmpty();
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
                        .count()
                + openSignUps.stream().filter(OpenSignUp::isToBeWrittenTo).count();
    }

    public List<Option> results() {
        return CallResult.options(change.callAbout());
    }
}
