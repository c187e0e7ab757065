package pl.mors.participant.round;

import java.time.LocalDate;
import java.util.List;
import pl.mors.platform.web.Link;
import pl.mors.programme.Programme;

/** The rounds of a programme. */
public record RoundsPage(
        Programme programme, List<RecruitmentRound> rounds, LocalDate today, boolean mayAnnounce, List<Link> parts) {}
