package pl.mors.activity.call;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.call.WayToTell.Reach;
import pl.mors.person.PersonId;
import pl.mors.platform.text.Language;
import pl.mors.platform.text.Texts;

/**
 * Somebody with a place in the group on the day of a session that was changed.
 *
 * @param coded whether the name is a code, which stands for a name that nobody is to see
 * @param sent the messages that went out, and are on their way or there
 * @param failed those that were given up: they told nobody
 * @param calls the latest first
 */
public record Concerned(
        PersonId person,
        String name,
        boolean coded,
        Reach reach,
        Language language,
        Set<Channel> sent,
        Set<Channel> failed,
        List<Call> calls)
        implements OnCallList {

    @Override
    public UUID id() {
        return person.value();
    }

    /** Who acts for a minor. */
    public record Guardian(
            String name, String phone, @Nullable String email) {}

    /**
     * A number to call.
     *
     * @param answeredBy whom it belongs to where it is not the person's own
     */
    public record Telephone(String number, @Nullable String answeredBy) {}

    /** @param by name of who called */
    public record Call(
            CallResult result, Instant at, @Nullable String by) {

        public String words(CallAbout about) {
            return words(Texts.t(result.textKey(about)));
        }

        /** With the answer in other words. */
        public String words(String answer) {
            var moment = Texts.dateTime(at);
            return by == null
                    ? Texts.t("activity.call.made", answer, moment)
                    : Texts.t("activity.call.made.by", answer, moment, by);
        }
    }

    /** Whether the person knows: a message went out, or the latest call reached somebody. */
    public boolean isTold() {
        return !sent.isEmpty() || (!calls.isEmpty() && calls.getFirst().result().isTold());
    }

    /** The messages to send; not again where one was given up. */
    Set<Channel> messages() {
        var messages = WayToTell.messages(reach);
        messages.removeAll(failed);
        return messages;
    }

    /** Whether a call has to tell them, because no message does. */
    public boolean isToBeCalled() {
        return messages().isEmpty() && sent.isEmpty();
    }

    /** The numbers to call; none where there are none, or where they may not be called. */
    public List<Telephone> telephones() {
        if (reach.minor()) {
            return reach.guardians().stream()
                    .map(one -> new Telephone(one.phone(), one.name()))
                    .toList();
        }
        var phone = reach.phone();
        return phone == null || !WayToTell.mayCall(reach) ? List.of() : List.of(new Telephone(phone, null));
    }

    /** Whether somebody else answers the call, and is to be told whom it is about. */
    boolean isSpokenFor() {
        return reach.minor() && !reach.guardians().isEmpty();
    }

    /** What came of the calls so far, the latest first. */
    public List<String> words(CallAbout about) {
        return calls.stream().map(call -> call.words(about)).toList();
    }

    public boolean refusesCalls() {
        return !reach.minor() && reach.toPhone() == WayToTell.Consent.REFUSED;
    }
}
