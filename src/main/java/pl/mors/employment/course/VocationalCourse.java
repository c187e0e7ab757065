package pl.mors.employment.course;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.employment.rule.QualificationEvidence;
import pl.mors.participant.ParticipationId;
import pl.mors.person.PersonId;
import pl.mors.platform.DateRange;

/**
 * A vocational course of a participant.
 *
 * @param version its row; a form sends it back so that nobody corrects what they have not seen
 */
public record VocationalCourse(
        UUID version,
        ParticipationId participation,
        PersonId person,
        String givenName,
        String familyName,
        Details details) {

    /**
     * What was recorded.
     *
     * @param validatedOn the exam that checked the outcomes; null when there was none
     * @param certifyingBody who confirmed them; null when nobody but the provider did
     */
    public record Details(
            String name,
            String provider,
            DateRange period,
            int hours,
            @Nullable LocalDate validatedOn,
            @Nullable LocalDate certifiedOn,
            @Nullable String certificateNumber,
            @Nullable String certifyingBody) {

        public QualificationEvidence evidence() {
            return QualificationEvidence.of(period, certifiedOn, validatedOn, certifyingBody);
        }
    }

    public String name() {
        return givenName + " " + familyName;
    }

    public String nameInRegister() {
        return familyName + " " + givenName;
    }
}
