package pl.mors.employment.internship;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.employment.internship.AgreementRefusal.Code;
import pl.mors.employment.rule.EligibleDays;
import pl.mors.employment.rule.InternsPerEmployer;
import pl.mors.employment.rule.InternshipLength;
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
     * @param eligible the days on which the person takes part in it
     * @param others the person's other internships
     * @param agreedLast the last day that was agreed, of one that ended early; null when it did not, or nobody knows
     */
    record Around(
            DateRange programme,
            EligibleDays eligible,
            List<Internship> others,
            @Nullable LocalDate agreedLast,
            Elsewhere elsewhere,
            LocalDate today) {}

    /**
     * What other people's internships say.
     *
     * @param staff of the employer, as full-time equivalents; null when nobody said
     * @param sameEmployer internships there with a day in common
     * @param sameNumber internships whose agreement has this number
     */
    record Elsewhere(@Nullable BigDecimal staff, List<Internship> sameEmployer, List<Internship> sameNumber) {}

    static List<AgreementRefusal> check(Agreement agreement, Around around, RateTable table) {
        var from = agreement.period().from();
        if (from.isBefore(table.begins())) {
            return List.of(AgreementRefusal.hard(Code.NO_FIGURES, table.begins()));
        }
        var found = new ArrayList<AgreementRefusal>();
        if (!around.programme().contains(from) || !around.programme().contains(agreement.lastDay())) {
            found.add(AgreementRefusal.hard(Code.OUTSIDE_PROGRAMME));
        }
        checkParticipation(agreement, around.eligible(), found);
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
        if (agreement.endedEarly() != null) {
            checkEnd(agreement, around, found);
        }
        checkLength(agreement, table, found);
        checkGap(agreement, around, table, found);
        checkInterns(agreement, around.elsewhere(), table, found);
        around.elsewhere().sameNumber().stream()
                .findFirst()
                .ifPresent(other -> found.add(AgreementRefusal.soft(
                        Code.NUMBER_TAKEN,
                        agreement.number(),
                        other.employerName(),
                        other.agreement().period().from(),
                        other.agreement().lastDay())));
        return found;
    }

    private static void checkParticipation(Agreement agreement, EligibleDays eligible, List<AgreementRefusal> found) {
        if (eligible.isDeclarationMissing()) {
            found.add(AgreementRefusal.soft(Code.NOT_DECLARED));
        }
        if (eligible.declaredOn() != null && eligible.isBeforeDeclaration(agreement.period())) {
            found.add(AgreementRefusal.soft(Code.BEFORE_DECLARATION, eligible.declaredOn()));
        }
        if (eligible.leftOn() != null && eligible.isAfterLeaving(agreement.period())) {
            found.add(AgreementRefusal.hard(Code.LEFT_BEFORE, eligible.leftOn()));
        }
    }

    /** One that ended early has ended: its last day has come, and is none after the one agreed. */
    private static void checkEnd(Agreement agreement, Around around, List<AgreementRefusal> found) {
        var agreedLast = around.agreedLast();
        if (agreedLast != null && agreement.lastDay().isAfter(agreedLast)) {
            found.add(AgreementRefusal.hard(Code.ENDED_BEFORE, agreedLast));
        } else if (agreement.lastDay().isAfter(around.today())) {
            found.add(AgreementRefusal.hard(Code.ENDED_BEFORE, around.today()));
        }
    }

    /** One that ended early may be shorter than agreed, and never longer than allowed. */
    private static void checkLength(Agreement agreement, RateTable table, List<AgreementRefusal> found) {
        var rule = table.length(agreement.form(), agreement.period().from());
        var against = rule.check(agreement.period(), agreement.withQualification())
                .filter(refusal -> refusal == InternshipLength.Refusal.TOO_LONG || agreement.endedEarly() == null);
        against.ifPresent(refusal -> {
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

    private static void checkInterns(
            Agreement agreement, Elsewhere elsewhere, RateTable table, List<AgreementRefusal> found) {
        var rule = table.internsPerEmployer(agreement.form(), agreement.period().from());
        int atOnce = InternsPerEmployer.atOnce(
                agreement.period(),
                elsewhere.sameEmployer().stream()
                        .map(one -> one.agreement().period())
                        .toList());
        var staff = elsewhere.staff();
        rule.check(atOnce, staff)
                .ifPresent(refusal -> found.add(new AgreementRefusal(
                        Code.valueOf(refusal.name()),
                        staff == null
                                ? List.of(atOnce)
                                : List.of(atOnce, InternsPerEmployer.most(staff), rule.source()),
                        rule.overridable())));
    }

    private static boolean overlaps(Internship other, Agreement agreement) {
        return !other.agreement().period().from().isAfter(agreement.lastDay())
                && !agreement.period().from().isAfter(other.agreement().lastDay());
    }
}
