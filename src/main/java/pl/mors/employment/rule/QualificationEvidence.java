package pl.mors.employment.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether what somebody brought from a course is a qualification: outcomes were checked in a validation and confirmed by an
 * authorised certifying body. A provider's attendance paper is none.
 * Source: R38; integrated qualifications system [zsk]; answer in the Silesian call 9.1.5 [sl-915].
 */
public enum QualificationEvidence {
    QUALIFICATION,
    NO_CERTIFICATE,
    NOT_VALIDATED,
    NO_CERTIFYING_BODY;

    /**
     * @param certifiedOn when the certificate was issued; null when there is none
     * @param validatedOn when the outcomes were checked; null when they were not
     * @param certifyingBody who confirmed them; null when nobody but the provider did
     */
    public static QualificationEvidence of(
            @Nullable LocalDate certifiedOn, @Nullable LocalDate validatedOn, @Nullable String certifyingBody) {
        if (certifiedOn == null) {
            return NO_CERTIFICATE;
        }
        if (validatedOn == null || validatedOn.isAfter(certifiedOn)) {
            return NOT_VALIDATED;
        }
        return certifyingBody == null ? NO_CERTIFYING_BODY : QUALIFICATION;
    }

    public String textKey() {
        return "employment.qualification." + name();
    }
}
