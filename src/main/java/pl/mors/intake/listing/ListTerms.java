package pl.mors.intake.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.mors.intake.columns.Headers;
import pl.mors.participant.eligibility.EligibilityTerms;
import pl.mors.platform.DateRange;
import pl.mors.programme.Programme;
import pl.mors.programme.file.Delivery;
import pl.mors.programme.file.Delivery.EvidenceKind;
import pl.mors.programme.file.ProgrammeFile;
import pl.mors.programme.file.ProgrammeFile.Sourced;
import pl.mors.reporting.participants.ExportTerms;

/**
 * What of a programme and its organisation a list is checked by.
 *
 * @param export the funder's terms; null for a programme that nobody outside settles
 * @param today for the rules
 * @param madeUp whether the organisation holds made-up people only
 */
public record ListTerms(
        DateRange period, @Nullable ExportTerms export, EligibilityTerms eligibility, LocalDate today, boolean madeUp) {

    private static final int SHORTEST_WORD = 3;

    public static ListTerms of(Programme programme, LocalDate today, boolean madeUp) {
        var file = programme.definition();
        var profile = file.exportProfile();
        var export = profile.equals(ProgrammeFile.NO_EXPORT)
                ? null
                : ExportTerms.of(
                        programme,
                        file.sourcedValue(Delivery::agreementNumber)
                                .map(Sourced::value)
                                .orElse(""));
        return new ListTerms(programme.period(), export, EligibilityTerms.of(programme), today, madeUp);
    }

    /** Days, too, of which the programme's period knows nothing. */
    boolean isOutsidePeriod(LocalDate day) {
        return !period.contains(day);
    }

    /** The programme's kind of evidence by its name, or by a word of its code such as PUP or ZUS. */
    Optional<EvidenceKind> evidenceKind(String text) {
        var folded = Headers.fold(text);
        return evidenceKinds().stream()
                .filter(kind ->
                        Headers.fold(kind.name()).equals(folded) || kind.code().equals(text.strip()))
                .findFirst()
                .or(() -> evidenceKinds().stream()
                        .filter(kind -> List.of(folded.split(" ")).contains(firstWord(kind)))
                        .findFirst());
    }

    List<EvidenceKind> evidenceKinds() {
        return eligibility.evidenceKinds();
    }

    private static String firstWord(EvidenceKind kind) {
        var word = kind.code().split("_", 2)[0];
        return word.length() == SHORTEST_WORD ? word : "";
    }
}
