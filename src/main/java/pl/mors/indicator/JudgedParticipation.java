package pl.mors.indicator;

import pl.mors.indicator.rule.CountedParticipation;
import pl.mors.indicator.rule.Decision;

/** A participation and what the rule said about it. */
public record JudgedParticipation(CountedParticipation facts, Decision decision) {}
