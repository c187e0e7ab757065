package pl.mors.indicator.rule;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.mors.employment.rule.QualificationEvidence;
import pl.mors.indicator.rule.CountedParticipation.Exit;
import pl.mors.indicator.rule.CountedParticipation.Situation;
import pl.mors.indicator.rule.Decision.Reason;
import pl.mors.participant.SituationAfterExit;

/**
 * Participants whose situation after leaving is one of those asked for, measured within the four weeks after leaving. What was
 * measured later counts nowhere. A qualification counts by {@link QualificationProof} only.
 *
 * <p>Source: immediate results (domain 3.4 [S9][S11]); who left early stays a participant and may have a result (domain 3.4
 * [M]).
 *
 * @param wanted situations, any of which is the result
 * @param days days after the day of leaving within which the situation is measured, the last one included
 */
record ImmediateResult(Set<SituationAfterExit> wanted, int days) implements IndicatorRule {

    private static final IndicatorRule PARTICIPANTS = new ParticipantsTotal();

    ImmediateResult {
        wanted = Set.copyOf(wanted);
    }

    @Override
    public Decision decide(CountedParticipation participation) {
        var decision = PARTICIPANTS.decide(participation);
        return decision.isCounted() ? decide(participation.exit(), participation.qualification()) : decision;
    }

    private Decision decide(@Nullable Exit exit, @Nullable QualificationEvidence qualification) {
        if (exit == null) {
            return Decision.not(Reason.STILL_TAKING_PART);
        }
        Situation situation = exit.situation();
        if (situation == null) {
            return Decision.not(Reason.SITUATION_UNKNOWN);
        }
        if (situation.measuredOn().isBefore(exit.on())) {
            return Decision.not(Reason.MEASURED_BEFORE_LEAVING);
        }
        if (situation.measuredOn().isAfter(exit.on().plusDays(days))) {
            return Decision.not(Reason.MEASURED_TOO_LATE);
        }
        if (situation.hasAnyOf(wantedBesideQualification())) {
            return Decision.counted();
        }
        return wanted.contains(SituationAfterExit.QUALIFICATION)
                ? QualificationProof.decide(situation, qualification)
                : Decision.not(Reason.OTHER_SITUATION);
    }

    private Set<SituationAfterExit> wantedBesideQualification() {
        return wanted.stream()
                .filter(situation -> situation != SituationAfterExit.QUALIFICATION)
                .collect(Collectors.toUnmodifiableSet());
    }
}
