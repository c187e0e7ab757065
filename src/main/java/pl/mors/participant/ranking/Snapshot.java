package pl.mors.participant.ranking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.ranking.Rankable.Hindrance;
import pl.mors.platform.Coded;

/**
 * What a decision rested on, frozen: it keeps its words when criteria, people and papers change.
 *
 * @param position on the list; null for an application that was not ranked
 * @param groups whose share the programme may watch; none in decisions made before they were kept
 * @param hindrances what kept it from the list
 * @param eligibilityCheck the check of eligibility that held; null when there was none
 * @param findings what that check found, as told
 * @param programmeVersion the version of the programme's file that was in force
 * @param papers which of the required documents were there
 * @param checkedBy the account that recorded the formal check
 * @param admitted why it was ranked although it came late
 */
public record Snapshot(
        @Nullable Integer position,
        int number,
        Instant submittedAt,
        int points,
        List<Boolean> priorities,
        List<Award> awards,
        Set<String> groups,
        List<Hindrance> hindrances,
        @Nullable UUID eligibilityCheck,
        List<String> findings,
        UUID programmeVersion,
        List<String> papers,
        @Nullable LocalDate checkedOn,
        @Nullable UUID checkedBy,
        @Nullable String admitted) {

    public Snapshot {
        priorities = List.copyOf(priorities);
        awards = List.copyOf(awards);
        groups = Set.copyOf(Objects.requireNonNullElse(groups, Set.of()));
        hindrances = List.copyOf(hindrances);
        findings = List.copyOf(findings);
        papers = List.copyOf(papers);
    }

    /** Where an answer came from. */
    public enum Source implements Coded {
        APPLICATION,
        REGISTER
    }

    /**
     * What a criterion gave.
     *
     * @param answer in words; null when none applied
     */
    public record Award(
            String criterion, Criterion.Kind kind, @Nullable String answer, int points, Source source) {

        public static Award of(Score.Award award) {
            var option = award.option();
            return new Award(
                    award.criterion().name(),
                    award.criterion().kind(),
                    option == null ? null : option.label(),
                    award.points(),
                    award.criterion().isKnown() ? Source.REGISTER : Source.APPLICATION);
        }
    }

    /** The same, ranked at this place. */
    Snapshot at(int place) {
        return new Snapshot(
                place,
                number,
                submittedAt,
                points,
                priorities,
                awards,
                groups,
                List.of(),
                eligibilityCheck,
                findings,
                programmeVersion,
                papers,
                checkedOn,
                checkedBy,
                admitted);
    }

    /** As the ranking takes it. */
    Ranking.Standing standing() {
        return new Ranking.Standing(number, priorities, points, submittedAt, groups);
    }
}
