package pl.mors.participant.correction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.Participation;
import pl.mors.person.Person;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Answer;
import pl.mors.platform.web.Form;

/**
 * Asks for the reason before something is taken back.
 *
 * @param what will have been done
 * @param action where the form is sent
 * @param version of what is taken back, as it was read
 * @param stored what somebody else stored meanwhile; null when nobody did
 */
public record ReasonPage(
        Person person,
        Participation participation,
        String programmeTitle,
        Form form,
        Corrected what,
        String action,
        String version,
        @Nullable List<Stored> stored) {

    public static final String TEMPLATE = "participant/correction/reason";

    /** Names of the fields. */
    public static final String REASON = "reason";

    public static final String VERSION = "version";

    private static final int LONGEST_REASON = 500;

    /** Why something is taken back; what is missing becomes an error of the form. */
    public static Answer<String> reason(Form form) {
        return form.read("participant.correction").lines(REASON, LONGEST_REASON);
    }

    public String title() {
        return Texts.t("participant.correction." + what + ".title");
    }

    /** What follows from it. */
    public String text() {
        return Texts.t("participant.correction." + what + ".text");
    }

    public String submit() {
        return Texts.t("participant.correction." + what + ".submit");
    }

    public String back() {
        return ParticipantUrls.participation(participation.id());
    }
}
