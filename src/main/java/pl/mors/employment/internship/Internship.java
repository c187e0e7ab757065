package pl.mors.employment.internship;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pl.mors.employment.InternshipId;
import pl.mors.employment.rule.EligibleDays;
import pl.mors.participant.ParticipationId;
import pl.mors.person.PersonId;
import pl.mors.platform.DateRange;
import pl.mors.programme.ProgrammeId;

/**
 * An internship with the agreement that holds.
 *
 * @param version the agreement's row; a form sends it back so that nobody corrects what they have not seen
 * @param eligible the days on which the person takes part in the programme
 */
public record Internship(
        InternshipId id,
        UUID version,
        ParticipationId participation,
        PersonId person,
        ProgrammeId programme,
        String givenName,
        String familyName,
        String employerName,
        EligibleDays eligible,
        Agreement agreement) {

    /** Given name first, as one says it. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** Family name first, as in a register. */
    public String nameInRegister() {
        return familyName + " " + givenName;
    }

    public InternshipState stateOn(LocalDate today) {
        var ended = agreement.endedEarly();
        if (agreement.period().from().isAfter(today)) {
            return InternshipState.AGREED;
        }
        if (!agreement.lastDay().isBefore(today)) {
            return InternshipState.RUNNING;
        }
        return ended == null
                ? InternshipState.FINISHED
                : switch (ended) {
                    case BROKEN_OFF -> InternshipState.BROKEN_OFF;
                    case HIRED -> InternshipState.HIRED;
                };
    }

    /** The months that have begun by a day, the first one first. */
    public List<YearMonth> monthsBy(LocalDate today) {
        var last = YearMonth.from(agreement.lastDay().isBefore(today) ? agreement.lastDay() : today);
        return Stream.iterate(
                        YearMonth.from(agreement.period().from()),
                        month -> !month.isAfter(last),
                        month -> month.plusMonths(1))
                .toList();
    }

    /** The days of the internship in a month that it touches. */
    public DateRange daysIn(YearMonth month) {
        var from = agreement.period().from();
        return new DateRange(from.isAfter(month.atDay(1)) ? from : month.atDay(1), lastDayIn(month));
    }

    /** Whether it has days on which the person does not take part in the programme, and nobody said why. */
    public boolean isBeyondParticipation() {
        boolean unexplained = agreement.overrideReason() == null
                && (eligible.isDeclarationMissing() || eligible.isBeforeDeclaration(agreement.period()));
        return unexplained || eligible.isAfterLeaving(agreement.period());
    }

    /** Whether a day of the month lies in the internship. */
    public boolean touches(YearMonth month) {
        return !agreement.period().from().isAfter(month.atEndOfMonth())
                && !agreement.lastDay().isBefore(month.atDay(1));
    }

    /** The last day of the internship in a month that it touches. */
    public LocalDate lastDayIn(YearMonth month) {
        return agreement.lastDay().isBefore(month.atEndOfMonth()) ? agreement.lastDay() : month.atEndOfMonth();
    }
}
