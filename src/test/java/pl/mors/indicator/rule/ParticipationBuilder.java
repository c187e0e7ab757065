package pl.mors.indicator.rule;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import pl.mors.employment.rule.QualificationEvidence;
import pl.mors.indicator.rule.CountedParticipation.Community;
import pl.mors.indicator.rule.CountedParticipation.Entry;
import pl.mors.indicator.rule.CountedParticipation.Exit;
import pl.mors.indicator.rule.CountedParticipation.Situation;
import pl.mors.participant.LabourStatus;
import pl.mors.participant.SituationAfterExit;
import pl.mors.platform.Sex;

/** Participations for tests of rules: an inactive woman at risk who started on 1.10.2018, and what a test changes. */
final class ParticipationBuilder {

    static final int FOUR_WEEKS = 28;
    static final LocalDate LEFT_ON = LocalDate.of(2019, 3, 1);

    private boolean closeAssociate;
    private boolean started = true;
    private Entry entry = new Entry(true, LabourStatus.INACTIVE);
    private Exit exit;
    private Community community;
    private QualificationEvidence qualification;

    static ParticipationBuilder aParticipation() {
        return new ParticipationBuilder();
    }

    ParticipationBuilder ofSurroundings() {
        closeAssociate = true;
        return this;
    }

    ParticipationBuilder notStarted() {
        started = false;
        return this;
    }

    ParticipationBuilder withoutEntryData() {
        entry = null;
        return this;
    }

    ParticipationBuilder notAtRisk() {
        entry = new Entry(false, LabourStatus.INACTIVE);
        return this;
    }

    ParticipationBuilder being(LabourStatus status) {
        entry = new Entry(true, status);
        return this;
    }

    ParticipationBuilder of(Community one) {
        community = one;
        return this;
    }

    ParticipationBuilder left() {
        exit = new Exit(LEFT_ON, null);
        return this;
    }

    /** Left on {@link #LEFT_ON}, with this found so many days later. */
    ParticipationBuilder found(int daysLater, SituationAfterExit... situations) {
        exit = new Exit(LEFT_ON, new Situation(Set.of(situations), LEFT_ON.plusDays(daysLater), null));
        return this;
    }

    /** What the courses brought. */
    ParticipationBuilder with(QualificationEvidence evidence) {
        qualification = evidence;
        return this;
    }

    CountedParticipation build() {
        return new CountedParticipation(
                UUID.randomUUID(),
                1,
                Sex.FEMALE,
                LocalDate.of(1950, 10, 2),
                closeAssociate,
                community,
                LocalDate.of(2018, 9, 20),
                started ? LocalDate.of(2018, 10, 1) : null,
                started ? "Klub" : null,
                entry,
                exit,
                qualification);
    }

    /** What the rule says about it. */
    Decision by(IndicatorRule rule) {
        return rule.decide(build());
    }
}
