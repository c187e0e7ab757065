package pl.mors.participant.application;

import pl.mors.participant.round.RecruitmentRound;
import pl.mors.platform.web.Form;

/** The form of a resignation. */
public record ApplicationWithdrawalPage(RecruitmentRound round, RecruitmentApplication application, Form form) {}
