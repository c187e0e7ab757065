package pl.mors.reporting.export;

import java.time.LocalDate;
import java.util.Optional;
import pl.mors.programme.Programme;
import pl.mors.programme.file.Delivery;
import pl.mors.programme.file.ProgrammeFile;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.profile.ExportProfile;
import pl.mors.reporting.profile.ExportProfiles;

/** Whether a programme can have a participants' file at all. */
sealed interface TermsOutcome {

    record Possible(ExportTerms terms) implements TermsOutcome {}

    /** Why it can have none. */
    sealed interface Refusal extends TermsOutcome {}

    /** Nobody outside settles the programme. */
    record NoExport() implements Refusal {}

    /** The programme file states no number of the agreement or project. */
    record NoAgreementNumber() implements Refusal {}

    /** The funder takes files of this form from a later day on. */
    record NotYetValid(LocalDate validFrom) implements Refusal {}

    /** The terms of a programme's own profile, for a file of this day. */
    static TermsOutcome of(Programme programme, LocalDate asOf) {
        var code = programme.definition().exportProfile();
        if (code.equals(ProgrammeFile.NO_EXPORT)) {
            return new NoExport();
        }
        var agreement = agreementNumber(programme);
        if (agreement.isEmpty()) {
            return new NoAgreementNumber();
        }
        ExportProfile profile = ExportProfiles.load(code);
        if (asOf.isBefore(profile.validFrom())) {
            return new NotYetValid(profile.validFrom());
        }
        return new Possible(
                new ExportTerms(profile, agreement.get(), programme.period(), programme.declarationRequired()));
    }

    private static Optional<String> agreementNumber(Programme programme) {
        return programme.definition().sourcedValue(Delivery::agreementNumber).map(ProgrammeFile.Sourced::value);
    }
}
