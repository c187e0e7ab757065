package pl.mors.participant.application;

import java.util.List;
import pl.mors.participant.round.RecruitmentRound;

/** The applications of a round that are in the reader's sight. */
public record ApplicationsPage(RecruitmentRound round, List<RecruitmentApplication> applications) {}
