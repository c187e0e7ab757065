package pl.mors.employment.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.DateRange;

/**
 * Whether what somebody brought from a course is a qualification: outcomes were checked in a validation and confirmed by an
 * authorised certifying body, in this order. A provider's attendance paper is none. The best evidence stands first.
 * Source: R38; integrated qualifications system [zsk]; answer in the Silesian call 9.1.5 [sl-915].
 */
public enum QualificationEvidence {
    QUALIFICATION,
    NO_CERTIFYING_BODY,
    /** The paper is older than the exam on which it should rest. */
    CERTIFIED_BEFORE_VALIDATION,
    /** The exam is older than the course that should have led to it. */
    VALIDATED_BEFORE_COURSE,
    NOT_VALIDATED,
    NO_CERTIFICATE;

    /**
     * @param course its days
     * @param certifiedOn when the certificate was issued; null when there is none
     * @param validatedOn when the outcomes were checked; null when they were not
     * @param certifyingBody who confirmed them; null when nobody but the provider did
     */
    public static QualificationEvidence of(
            DateRange course,
            @Nullable LocalDate certifiedOn,
            @Nullable LocalDate validatedOn,
            @Nullable String certifyingBody) {
        if (certifiedOn == null) {
            return NO_CERTIFICATE;
        }
        if (validatedOn == null) {
            return NOT_VALIDATED;
        }
        if (validatedOn.isBefore(course.from())) {
            return VALIDATED_BEFORE_COURSE;
        }
        if (validatedOn.isAfter(certifiedOn)) {
            return CERTIFIED_BEFORE_VALIDATION;
        }
        return certifyingBody == null ? NO_CERTIFYING_BODY : QUALIFICATION;
    }

    public String textKey() {
        return "employment.qualification." + name();
    }
}
