package pl.mors.participant.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.person.NoticeWay;
import pl.mors.person.PersonId;
import pl.mors.platform.text.Texts;

/**
 * Somebody who was given a version of an information clause.
 *
 * @param guardian name of who was given it for a minor
 */
public record ToldPerson(
        PersonId person,
        String givenName,
        String familyName,
        LocalDate on,
        NoticeWay way,
        @Nullable String guardian) {

    public String nameInRegister() {
        return familyName + " " + givenName;
    }

    public String how() {
        return guardian == null ? way.text() : Texts.t("participant.notice.told.guardian", way.text(), guardian);
    }
}
