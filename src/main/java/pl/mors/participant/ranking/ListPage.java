package pl.mors.participant.ranking;

import pl.mors.participant.round.RecruitmentRound;

/** An approved list with numbers only, as it is published. */
public record ListPage(RecruitmentRound round, RecruitmentList list, boolean mayPublish) {}
