package pl.mors.reporting.export;

import java.time.LocalDate;
import java.util.Optional;
import pl.mors.programme.Programme;
import pl.mors.programme.file.Delivery;
import pl.mors.programme.file.ProgrammeFile;
import pl.mors.reporting.participants.ExportTerms;

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
        var terms = ExportTerms.of(programme, agreement.get());
        if (asOf.isBefore(terms.profile().validFrom())) {
            return new NotYetValid(terms.profile().validFrom());
        }
        return new Possible(terms);
    }

    private static Optional<String> agreementNumber(Programme programme) {
        return programme.definition().sourcedValue(Delivery::agreementNumber).map(ProgrammeFile.Sourced::value);
    }
}
