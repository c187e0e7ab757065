package pl.mors.activity.call;

import pl.mors.activity.call.SessionChange.About;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;

/** What somebody who leads a session that was changed, or was to lead it, is told. */
public enum LeaderNews implements Coded {
    CANCELLED,
    MOVED,
    PUT_IN,
    TAKEN_OUT;

    /** What is said now of news that are owed: whoever is not needed there any more must know above all that nobody meets. */
    LeaderNews of(SessionChange change) {
        return change.about() == About.CANCELLED ? CANCELLED : this;
    }

    /** The words of it. A group with hidden membership is not named, since others may read them or hear them. */
    String words(SessionChange change, String organisation) {
        var what = change.hiddenMembership()
                ? change.when()
                : Texts.t("activity.leader.what", change.groupName(), change.when());
        return switch (this) {
            case CANCELLED -> Texts.t("activity.leader.cancelled", organisation, what, change.reason());
            case MOVED -> Texts.t("activity.leader.moved", organisation, what, change.later(), change.reason());
            case PUT_IN -> Texts.t("activity.leader.put-in", organisation, what);
            case TAKEN_OUT ->
                Texts.t("activity.leader.taken-out", organisation, what, String.join(", ", change.facilitators()));
        };
    }

    /** What is said on the telephone. */
    String script(SessionChange change, String organisation) {
        return Texts.t(
                leads() ? "activity.leader.script.leads" : "activity.leader.script", words(change, organisation));
    }

    /** In which words the answers of whoever is called are said. */
    CallAbout callAbout() {
        return leads() ? CallAbout.LED_SESSION : CallAbout.NEWS;
    }

    /** Whether they are to come. */
    private boolean leads() {
        return this == MOVED || this == PUT_IN;
    }
}
