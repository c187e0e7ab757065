package pl.mors.intake.listing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.mors.intake.columns.Target;
import pl.mors.intake.listing.ListedPerson.ListedEvidence;
import pl.mors.intake.listing.Problem.Code;
import pl.mors.participant.eligibility.Evidence;
import pl.mors.participant.eligibility.EvidenceValidity;
import pl.mors.platform.Ids;
import pl.mors.platform.text.Texts;

/** Reads the paper that shows why somebody may take part; its kind may stand in the header alone. */
final class EvidenceReader {

    private final ListTerms terms;

    EvidenceReader(ListTerms terms) {
        this.terms = terms;
    }

    @Nullable
    ListedEvidence read(RowCells cells, @Nullable LocalDate declaredOn) {
        var issuedOn = cells.pastDay(Target.EVIDENCE_ISSUED_ON);
        var validUntil = cells.day(Target.EVIDENCE_VALID_UNTIL);
        var code = cells.has(Target.EVIDENCE_KIND)
                ? cells.word(
                        Target.EVIDENCE_KIND, text -> terms.evidenceKind(text).map(kind -> kind.code()))
                : kindOfHeader(cells);
        if (issuedOn == null && validUntil == null) {
            return null;
        }
        if (issuedOn == null || code == null || (validUntil != null && validUntil.isBefore(issuedOn))) {
            cells.say(
                    issuedOn == null ? Target.EVIDENCE_VALID_UNTIL : Target.EVIDENCE_ISSUED_ON,
                    Code.EVIDENCE_INCOMPLETE);
            return null;
        }
        var day = declaredOn == null ? terms.today() : declaredOn;
        var validity = new EvidenceValidity(terms.eligibility(), day);
        var paper = new Evidence(Ids.next(), code, issuedOn, validUntil);
        if (!validity.holds(paper)) {
            var last = validity.lastDay(paper);
            cells.say(
                    Target.EVIDENCE_ISSUED_ON,
                    Code.EXPIRED_EVIDENCE,
                    terms.eligibility().evidenceName(code),
                    last.equals(LocalDate.MAX) ? Texts.date(issuedOn) : Texts.date(last),
                    Texts.date(day));
        }
        return new ListedEvidence(code, issuedOn, validUntil);
    }

    private @Nullable String kindOfHeader(RowCells cells) {
        return cells.header(Target.EVIDENCE_ISSUED_ON)
                .flatMap(terms::evidenceKind)
                .map(kind -> kind.code())
                .orElse(null);
    }
}
