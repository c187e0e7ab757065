package pl.mors.employment.internship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.employment.internship.AgreementRefusal.Code;
import pl.mors.employment.rule.RateTable;
import pl.mors.platform.DateRange;

/**
 * What stands against an agreement, all at once. Source: R31 by its two rules; that an agreement is signed before the first day, of
 * somebody who declared, within the programme, is our own.
 */
final class AgreementLimits {

    private AgreementLimits() {}

    /**
     * What the limits ask about beside the agreement.
     *
     * @param programme its period of implementation
     * @param declared whether the person joined the programme
     * @param leftOn when the person left it; null while they are in it
     * @param others the person's other internships
     */
    record Around(
            DateRange programme, boolean declared, @Nullable LocalDate leftOn, List<Internship> others) {}

    static List<AgreementRefusal> check(Agreement agreement, Around around, RateTable table) {
        var from = agreement.period().from();
        if (from.isBefore(table.begins())) {
            return List.of(AgreementRefusal.hard(Code.NO_FIGURES, table.begins()));
        }
        var found = new ArrayList<AgreementRefusal>();
        if (!around.programme().contains(from) || !around.programme().contains(agreement.lastDay())) {
            found.add(AgreementRefusal.hard(Code.OUTSIDE_PROGRAMME));
        }
        if (!around.declared()) {
            found.add(AgreementRefusal.soft(Code.NOT_DECLARED));
        }
        var leftOn = around.leftOn();
        if (leftOn != null && agreement.lastDay().isAfter(leftOn)) {
            found.add(AgreementRefusal.hard(Code.LEFT_BEFORE, leftOn));
        }
        if (agreement.signedOn().isAfter(from)) {
            found.add(AgreementRefusal.soft(Code.SIGNED_AFTER_START));
        }
        around.others().stream()
                .filter(other -> overlaps(other, agreement))
                .findFirst()
                .ifPresent(other -> found.add(AgreementRefusal.hard(
                        Code.OVERLAPS,
                        other.employerName(),
                        other.agreement().period().from(),
                        other.agreement().lastDay())));
        if (agreement.endedEarly() == null) {
            checkLength(agreement, table, found);
        }
        checkGap(agreement, around, table, found);
        return found;
    }

    private static void checkLength(Agreement agreement, RateTable table, List<AgreementRefusal> found) {
        var rule = table.length(agreement.form(), agreement.period().from());
        rule.check(agreement.period(), agreement.withQualification()).ifPresent(refusal -> {
            Integer months = switch (refusal) {
                case TOO_SHORT -> rule.least();
                case TOO_LONG -> Integer.valueOf(rule.mostMonths(agreement.withQualification()));
            };
            found.add(new AgreementRefusal(
                    Code.valueOf(refusal.name()),
                    months == null ? List.of() : List.of(months, rule.source()),
                    rule.overridable()));
        });
    }

    private static void checkGap(Agreement agreement, Around around, RateTable table, List<AgreementRefusal> found) {
        var from = agreement.period().from();
        table.hostGap(agreement.form(), from).ifPresent(rule -> {
            var there = around.others().stream()
                    .filter(other -> other.agreement().employer().equals(agreement.employer()))
                    .map(other -> other.agreement().period())
                    .toList();
            rule.refusedUntil(from, there)
                    .ifPresent(allowed -> found.add(new AgreementRefusal(
                            Code.SAME_EMPLOYER, List.of(rule.months(), allowed, rule.source()), rule.overridable())));
        });
    }

    private static boolean overlaps(Internship other, Agreement agreement) {
        return !other.agreement().period().from().isAfter(agreement.lastDay())
                && !agreement.period().from().isAfter(other.agreement().lastDay());
    }
}
