package pl.mors.participant.eligibility;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import pl.mors.programme.file.Delivery.EvidenceKind;

/**
 * R02: until when a paper proves something. It ends on its own last day, and for kinds with a greatest age so many days after
 * the issue, once that rule was in force. Source: 30 days for certificates of ZUS and PUP since 1.01.2021 (guidelines on the
 * European Social Fund 2014-2020, version of 2021); the days and the date stand in the programme's file.
 *
 * @param day the day for which the question is asked
 */
public record EvidenceValidity(EligibilityTerms terms, LocalDate day) {

    public boolean holds(Evidence paper) {
        return !paper.issuedOn().isAfter(day) && !lastDay(paper).isBefore(day);
    }

    /** The last day on which the paper holds; {@link LocalDate#MAX} for one that does not age. */
    public LocalDate lastDay(Evidence paper) {
        return Stream.of(paper.validUntil(), lastDayByAge(paper))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    private LocalDate lastDayByAge(Evidence paper) {
        return terms.evidenceKind(paper.kind())
                .filter(this::ages)
                .map(kind -> paper.issuedOn().plusDays(Objects.requireNonNull(kind.maxAgeDays())))
                .orElse(LocalDate.MAX);
    }

    private boolean ages(EvidenceKind kind) {
        var from = kind.maxAgeFrom();
        return kind.maxAgeDays() != null && (from == null || !day.isBefore(from));
    }
}
