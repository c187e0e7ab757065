package pl.mors.participant.round;

import java.time.LocalDate;
import java.util.List;
import pl.mors.platform.web.Link;
import pl.mors.programme.Programme;

/**
 * The rounds of a programme.
 *
 * @param maySeeApplications whether the reader sees who applied
 */
public record RoundsPage(
        Programme programme,
        List<RecruitmentRound> rounds,
        LocalDate today,
        boolean mayAnnounce,
        boolean maySeeApplications,
        List<Link> parts) {}
