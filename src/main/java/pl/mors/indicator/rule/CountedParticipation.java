package pl.mors.indicator.rule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.employment.rule.QualificationEvidence;
import pl.mors.participant.ExitEvidenceKind;
import pl.mors.participant.LabourStatus;
import pl.mors.participant.SituationAfterExit;
import pl.mors.person.Age;
import pl.mors.platform.Sex;

/**
 * What the rules look at: one person in one programme, as of a day and as known on a day. There is one per person and
 * programme, so a rule that takes it once counts the person once (R08).
 *
 * @param number the participant's number within the programme
 * @param closeAssociate whether the person takes part from the surroundings (otoczenie) of a participant
 * @param declaredOn day on which the declaration was signed
 * @param startedOn day of the first support; null before it
 * @param firstSupport name of the group of the first support; null where its membership is hidden
 * @param entry the situation at entry; null while nobody recorded it
 * @param exit how the participation ended; null while it lasts
 * @param qualification the best that the person's vocational courses brought; null without a course
 */
public record CountedParticipation(
        UUID participation,
        int number,
        Sex sex,
        LocalDate bornOn,
        boolean closeAssociate,
        @Nullable Community community,
        @Nullable LocalDate declaredOn,
        @Nullable LocalDate startedOn,
        @Nullable String firstSupport,
        @Nullable Entry entry,
        @Nullable Exit exit,
        @Nullable QualificationEvidence qualification) {

    /** The local community that the person belongs to. */
    public record Community(UUID id, String name) {}

    /** The situation on entering, which counts as on the day of the first support. */
    public record Entry(boolean atRisk, LabourStatus labourStatus) {}

    /**
     * The end of the participation.
     *
     * @param situation the situation after leaving; null while nobody recorded it
     */
    public record Exit(LocalDate on, @Nullable Situation situation) {}

    /**
     * The situation after leaving.
     *
     * @param evidence kind of the paper that proves it; null without one
     */
    public record Situation(
            Set<SituationAfterExit> found,
            LocalDate measuredOn,
            @Nullable ExitEvidenceKind evidence) {

        public Situation {
            found = Set.copyOf(found);
        }

        boolean hasAnyOf(Set<SituationAfterExit> wanted) {
            return found.stream().anyMatch(wanted::contains);
        }

        /** In the order in which they are named, for reading. */
        public Set<SituationAfterExit> inOrder() {
            var ordered = EnumSet.noneOf(SituationAfterExit.class);
            ordered.addAll(found);
            return ordered;
        }
    }

    /** Full years on the day of the first support; null before it. */
    public @Nullable Integer ageAtEntry() {
        return startedOn == null ? null : Age.on(startedOn, bornOn);
    }
}
