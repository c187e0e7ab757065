package pl.mors.participant.eligibility;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.WorkingDays;
import pl.mors.programme.file.Delivery.EvidenceKind;
import pl.mors.programme.file.Delivery.EvidenceRule;

/**
 * R02: until when a paper proves something. It ends on its own last day, and for kinds with a greatest age so many calendar or
 * working days after the issue, once that rule was in force. On the day of the application or declaration its age is judged once
 * and for all. Source: 30 days for certificates of ZUS and PUP since 1.01.2021 (guidelines on the European Social Fund 2014-2020,
 * version of 2021), 10 working days before the application in one call; both stand in the programme's file.
 */
public record EvidenceValidity(EligibilityTerms terms, ReferenceDays days) {

    /** For a person of whom only the day is known for which the question is asked. */
    public EvidenceValidity(EligibilityTerms terms, LocalDate day) {
        this(terms, ReferenceDays.of(day));
    }

    public boolean holds(Evidence paper) {
        return !paper.issuedOn().isAfter(days.asked()) && !lastDay(paper).isBefore(days.asked());
    }

    /** The last day on which the paper holds; {@link LocalDate#MAX} for one that does not age. */
    public LocalDate lastDay(Evidence paper) {
        return Stream.of(paper.validUntil(), lastDayByAge(paper))
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    /** The rule for this kind of paper that is in force: the latest one. */
    Optional<EvidenceRule> rule(EvidenceKind kind) {
        return kind.datedRules().stream()
                .filter(rule -> !days.on(rule.referenceDay()).isBefore(rule.validFrom()))
                .findFirst();
    }

    private @Nullable LocalDate lastDayByAge(Evidence paper) {
        return terms.evidenceKind(paper.kind())
                .flatMap(this::rule)
                .map(rule -> lastDayByAge(paper.issuedOn(), rule))
                .orElse(null);
    }

    private @Nullable LocalDate lastDayByAge(LocalDate issuedOn, EvidenceRule rule) {
        var age = rule.maxAgeDays();
        if (age == null) {
            return null;
        }
        var last = switch (rule.countedIn()) {
            case CALENDAR_DAYS -> issuedOn.plusDays(age);
            case WORKING_DAYS -> WorkingDays.lastWithin(issuedOn, age);
        };
        var settled = days.settled(rule.referenceDay());
        return settled == null || last.isBefore(settled) ? last : null;
    }
}
