package pl.mors.participant.ranking;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an application is worth, criterion by criterion.
 *
 * @param awards one for each criterion of the round, in its order
 */
public record Score(List<Award> awards) {

    public Score {
        awards = List.copyOf(awards);
    }

    /**
     * What one criterion gave.
     *
     * @param option what applies; null when nothing does
     */
    public record Award(Criterion criterion, Criterion.@Nullable Option option) {

        public int points() {
            return option == null || criterion.kind() == Criterion.Kind.PRIORITY ? 0 : option.points();
        }

        public boolean isMet() {
            return option != null;
        }
    }

    /**
     * Measures an application.
     *
     * @param answers the chosen option by criterion; answers that the register gives stand above them
     */
    public static Score of(List<Criterion> criteria, Map<UUID, UUID> answers, KnownAnswer.Applicant applicant) {
        return new Score(criteria.stream()
                .map(criterion -> new Award(
                        criterion, option(criterion, answers, applicant).orElse(null)))
                .toList());
    }

    private static Optional<Criterion.Option> option(
            Criterion criterion, Map<UUID, UUID> answers, KnownAnswer.Applicant applicant) {
        return criterion.options().stream()
                .filter(option -> option.known() == null
                        ? !criterion.isKnown() && Objects.equals(option.id(), answers.get(criterion.id()))
                        : option.known().isGivenBy(applicant))
                .findFirst();
    }

    public int points() {
        return awards.stream().mapToInt(Award::points).sum();
    }

    /** Which priorities are met, in the order of the criteria. */
    public List<Boolean> priorities() {
        return awards.stream()
                .filter(award -> award.criterion().kind() == Criterion.Kind.PRIORITY)
                .map(Award::isMet)
                .toList();
    }
}
