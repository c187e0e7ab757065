package pl.mors.participant.round;

import java.time.LocalDate;
import java.util.List;
import pl.mors.participant.ranking.Criterion;
import pl.mors.programme.Programme;

/**
 * A round: what it says to everybody, and the ways on.
 *
 * @param draftsWaiting how many residents have begun an application on line and not sent it
 * @param mayChange whether the reader may change the round, as things are
 * @param mayPublish whether the reader decides what the public site shows
 * @param maySeeApplications whether the reader sees who applied
 * @param mayTakeIn whether the reader takes applications in
 */
public record RoundPage(
        Programme programme,
        RecruitmentRound round,
        List<Criterion> criteria,
        LocalDate today,
        int draftsWaiting,
        boolean mayChange,
        boolean mayPublish,
        boolean maySeeApplications,
        boolean mayTakeIn) {}
