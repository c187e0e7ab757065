package pl.mors.participant.followup;

import java.time.LocalDate;
import java.util.Optional;
import pl.mors.participant.Participation;
import pl.mors.programme.Programme;
import pl.mors.programme.file.Delivery;
import pl.mors.programme.file.ProgrammeFile.Sourced;

/**
 * R05: the situation after leaving is due within so many days of the exit, 28 in both programming periods; what was measured
 * later is kept and flagged. Source: immediate results are those within 4 weeks after leaving (Regulation 1304/2013, Annex I;
 * Regulation 2021/1057, Annex I). The days stand in the programme's file.
 *
 * @param exitedOn the day of leaving; day 0
 * @param days how many days later the last day in time is
 */
public record ExitDataDeadline(LocalDate exitedOn, int days) {

    /**
     * None while the person has not left, for people who never had support (they took part in nothing), and in a programme that
     * asks nothing afterwards.
     */
    public static Optional<ExitDataDeadline> of(Programme programme, Participation participation) {
        return Optional.ofNullable(participation.exitedOn())
                .filter(day -> participation.startedOn() != null)
                .flatMap(day -> days(programme).map(days -> new ExitDataDeadline(day, days)));
    }

    /** How many days a programme allows. */
    public static Optional<Integer> days(Programme programme) {
        return programme
                .definition()
                .sourcedValue(Delivery::rules)
                .map(Sourced::value)
                .map(Delivery.Rules::exitDataDays);
    }

    /** The last day in time. */
    public LocalDate lastDay() {
        return exitedOn.plusDays(days);
    }

    public boolean isLate(LocalDate measuredOn) {
        return measuredOn.isAfter(lastDay());
    }
}
