package pl.mors.participant.application;

import pl.mors.participant.round.RecruitmentRound;

/** What whoever applied is told: the number. */
public record ApplicationTakenPage(RecruitmentRound round, RecruitmentApplication application) {}
