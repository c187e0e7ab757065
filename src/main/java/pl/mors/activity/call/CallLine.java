package pl.mors.activity.call;

import java.util.List;
import java.util.UUID;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.call.Concerned.Telephone;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Option;

/**
 * Somebody on the list of calls who has no place in the group: a guardian of a trip, a colleague, or somebody with an open
 * sign-up.
 *
 * @param about in which words the answers are said
 * @param missing what is said where there is no number
 * @param calls what came of them so far, the latest first
 * @param action where what came of a call is sent
 */
public record CallLine(
        UUID id,
        String name,
        boolean isTold,
        boolean written,
        boolean failed,
        String script,
        List<Telephone> telephones,
        String missing,
        CallAbout about,
        List<Concerned.Call> calls,
        String action) {

    static CallLine of(GuardianToCall one, SessionChange change, String script) {
        return new CallLine(
                one.id(),
                one.name(),
                one.isTold(),
                false,
                false,
                script,
                one.telephones(),
                Texts.t("activity.call.no-number"),
                change.callAbout(),
                one.calls(),
                ActivityUrls.callGuardian(change.session(), one.id()));
    }

    static CallLine of(Colleague one, SessionChange change, String organisation) {
        var news = one.news().of(change);
        return new CallLine(
                one.id(),
                one.name(),
                one.isTold(),
                one.written(),
                one.failed(),
                news.script(change, organisation),
                one.telephones(),
                Texts.t("activity.leader.no-number"),
                news.callAbout(),
                one.calls(),
                ActivityUrls.leaderCall(change.session(), one.member()));
    }

    static CallLine of(OpenSignUp one, SessionChange change, String organisation) {
        var words = change.words(organisation);
        return new CallLine(
                one.id(),
                one.name(),
                one.isTold(),
                one.written(),
                one.failed(),
                one.guardian() == null
                        ? Texts.t("activity.call.script.sign-up", words)
                        : Texts.t("activity.call.script.sign-up.child", words, one.name()),
                one.telephones(),
                Texts.t("activity.call.no-number"),
                CallAbout.NEWS,
                one.calls(),
                ActivityUrls.signUpCall(change.session(), one.id()));
    }

    public List<String> words() {
        return calls.stream().map(call -> call.words(about)).toList();
    }

    public List<Option> results() {
        return CallResult.options(about);
    }
}
