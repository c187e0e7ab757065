package pl.mors.participant.institution;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An institution as a participant, in a list of the API.
 *
 * @param nip ten digits, null for one without a tax number
 * @param subKind only of enterprises
 * @param startedOn day of its first support
 * @param endedOn null while it takes part
 */
record InstitutionSummary(
        String name,
        @Nullable String nip,
        String kind,
        @Nullable String subKind,
        String municipality,
        boolean staffCovered,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        List<Support> supports) {

    /** A support; {@code endedOn} is null while it lasts. */
    record Support(
            String kind, LocalDate startedOn, @Nullable LocalDate endedOn) {}

    static InstitutionSummary of(InstitutionInProgramme one) {
        var details = one.institution().details();
        var nip = details.nip();
        return new InstitutionSummary(
                details.name(),
                nip == null ? null : nip.digits(),
                details.kind().kind(),
                details.kind().subKind(),
                details.address().municipality(),
                one.staffCovered(),
                one.startedOn(),
                one.endedOn(),
                one.supports().stream()
                        .map(support -> new Support(support.kind(), support.startedOn(), support.endedOn()))
                        .toList());
    }
}
