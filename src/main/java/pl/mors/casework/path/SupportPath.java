package pl.mors.casework.path;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.casework.rule.InstrumentFamily;
import pl.mors.platform.Coded;
import pl.mors.platform.DateRange;

/**
 * What was agreed with a participant, as last recorded.
 *
 * @param version its row; a form sends it back so that nobody corrects what they have not seen
 */
public record SupportPath(UUID version, Agreed agreed) {

    /**
     * What was agreed.
     *
     * @param personSignedOn null until the participant signed
     * @param workerSignedOn null until the social worker signed
     */
    public record Agreed(
            PathForm form,
            DateRange period,
            @Nullable LocalDate personSignedOn,
            @Nullable LocalDate workerSignedOn,
            List<Step> steps,
            List<Goal> goals) {

        public Agreed {
            steps = List.copyOf(steps);
            goals = List.copyOf(goals);
        }

        public boolean isSigned() {
            return personSignedOn != null && workerSignedOn != null;
        }

        public List<InstrumentFamily> families() {
            return steps.stream().map(Step::family).toList();
        }

        public LocalDate lastDay() {
            return Objects.requireNonNull(period.to());
        }
    }

    /**
     * An instrument or another element.
     *
     * @param activityKind key of the programme file, by whose supports it is fulfilled; null for what others give
     * @param planned how many times; null where nothing is counted
     * @param what in words; kept enciphered
     */
    public record Step(
            InstrumentFamily family,
            @Nullable String activityKind,
            @Nullable Integer planned,
            @Nullable String what) {

        /** As the table keeps it, without words. */
        Kept kept() {
            return new Kept(family.code(), activityKind, planned);
        }

        record Kept(
                String family,
                @Nullable String activityKind,
                @Nullable Integer planned) {

            Step with(@Nullable String what) {
                return new Step(Coded.of(InstrumentFamily.class, family), activityKind, planned, what);
            }
        }
    }

    /**
     * A goal and what will show that it was reached; kept enciphered.
     *
     * @param by the day until which; null where none was set
     */
    public record Goal(
            String goal, String measure, @Nullable LocalDate by) {}

    /** The words of a path, which the table keeps enciphered: of the steps in their order, empty where there are none. */
    record Words(List<Goal> goals, List<String> steps) {}
}
