package pl.mors.indicator.rule;

import org.jspecify.annotations.Nullable;
import pl.mors.employment.rule.QualificationEvidence;
import pl.mors.indicator.rule.CountedParticipation.Situation;
import pl.mors.indicator.rule.Decision.Reason;
import pl.mors.participant.SituationAfterExit;

/**
 * A qualification that is stated after leaving counts when a course proves it: validated, and confirmed by a certifying body. One
 * that a course proves and nobody stated does not count either, and is named.
 *
 * <p>Source: R38; formal outcome of assessment and validation (domain 3.3 [S35]).
 */
final class QualificationProof {

    private QualificationProof() {}

    static Decision decide(Situation situation, @Nullable QualificationEvidence evidence) {
        boolean stated = situation.found().contains(SituationAfterExit.QUALIFICATION);
        if (stated) {
            var missing = missing(evidence);
            return missing == null ? Decision.counted() : Decision.not(missing);
        }
        return Decision.not(
                evidence == QualificationEvidence.QUALIFICATION
                        ? Reason.QUALIFICATION_NOT_STATED
                        : Reason.OTHER_SITUATION);
    }

    private static @Nullable Reason missing(@Nullable QualificationEvidence evidence) {
        return switch (evidence) {
            case null -> Reason.QUALIFICATION_WITHOUT_COURSE;
            case QUALIFICATION -> null;
            case NO_CERTIFICATE -> Reason.QUALIFICATION_WITHOUT_CERTIFICATE;
            case NOT_VALIDATED, VALIDATED_BEFORE_COURSE, CERTIFIED_BEFORE_VALIDATION ->
                Reason.QUALIFICATION_NOT_VALIDATED;
            case NO_CERTIFYING_BODY -> Reason.QUALIFICATION_WITHOUT_BODY;
        };
    }
}
