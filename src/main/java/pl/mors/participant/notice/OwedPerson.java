package pl.mors.participant.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.person.NoticeWay;
import pl.mors.person.PersonId;
import pl.mors.platform.text.Texts;

/**
 * Somebody who waits for the information clause.
 *
 * @param told the latest version that they were given; null when none was
 */
public record OwedPerson(
        PersonId person,
        String givenName,
        String familyName,
        @Nullable String phone,
        @Nullable Told told) {

    /** A version as it was given. */
    public record Told(int version, LocalDate on, NoticeWay way) {

        public String text() {
            return Texts.t("participant.notice.told", String.valueOf(version), on, way.text());
        }
    }

    public String nameInRegister() {
        return familyName + " " + givenName;
    }
}
