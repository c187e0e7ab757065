package pl.mors.participant.round;

import org.jspecify.annotations.Nullable;
import pl.mors.platform.web.Form;
import pl.mors.programme.Programme;

/** @param round the one that is changed; null for a new one */
public record RoundFormPage(Programme programme, @Nullable RecruitmentRound round, Form form) {}
