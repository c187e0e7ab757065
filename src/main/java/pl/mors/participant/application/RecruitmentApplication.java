package pl.mors.participant.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.ParticipationRole;
import pl.mors.participant.RecruitmentApplicationId;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.participant.eligibility.Eligibility;
import pl.mors.participant.ranking.Criterion;
import pl.mors.participant.ranking.KnownAnswer;
import pl.mors.participant.ranking.Ranking;
import pl.mors.participant.ranking.Score;
import pl.mors.participant.ranking.Snapshot;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Coded;
import pl.mors.platform.Sex;
import pl.mors.programme.file.Delivery.ShareGroup;

/**
 * An application with all that is known about it.
 *
 * @param person null for one that came on line and that nobody has tied to the register yet
 * @param answers the chosen option by criterion
 * @param delivered which of the required documents are there
 * @param applicant what the register says for the criteria; null without a person
 * @param admitted why it is ranked although it came late; null when nobody decided so
 */
public record RecruitmentApplication(
        RecruitmentApplicationId id,
        RecruitmentRoundId round,
        LocalDate closesOn,
        int number,
        @Nullable Applicant person,
        Channel channel,
        Instant submittedAt,
        ApplicationState state,
        Map<UUID, UUID> answers,
        List<String> delivered,
        KnownAnswer.@Nullable Applicant applicant,
        @Nullable EligibilityFound eligibility,
        @Nullable FormalCheck check,
        @Nullable String admitted,
        @Nullable Decision decision,
        @Nullable Appeal appeal,
        @Nullable Withdrawal withdrawal) {

    public RecruitmentApplication {
        answers = Map.copyOf(answers);
        delivered = List.copyOf(delivered);
    }

    /** Whose application it is. */
    public record Applicant(PersonId id, String givenName, String familyName) {

        public String name() {
            return givenName + " " + familyName;
        }

        /** Family name first, as in a register. */
        public String nameInRegister() {
            return familyName + " " + givenName;
        }
    }

    /** What the check of eligibility for the programme that holds found. */
    public record EligibilityFound(
            UUID check,
            Eligibility.Outcome outcome,
            List<String> sentences,
            ParticipationRole role,
            List<String> grounds) {

        public EligibilityFound {
            sentences = List.copyOf(sentences);
            grounds = List.copyOf(grounds);
        }
    }

    /**
     * The formal check.
     *
     * @param missing what is missing, or why it was refused; null when complete
     * @param completeBy until when it can be completed
     * @param by the account that recorded it; null for what the machinery loaded
     */
    public record FormalCheck(
            Result result,
            LocalDate checkedOn,
            @Nullable String missing,
            @Nullable LocalDate completeBy,
            @Nullable UUID by) {

        public enum Result implements Coded {
            COMPLETE,
            INCOMPLETE,
            REFUSED
        }
    }

    /** What a decision followed from. */
    public enum Basis implements Coded {
        LIST,
        APPEAL,
        /** A place that became free. */
        RESERVE
    }

    /** A decision with what it rested on. */
    public record Decision(
            UUID id, Ranking.Outcome outcome, Basis basis, LocalDate decidedOn, String reason, Snapshot told) {}

    /**
     * An appeal.
     *
     * @param outcome null while it is open
     * @param late whether it came after the last day for it
     */
    public record Appeal(
            LocalDate lodgedOn,
            boolean late,
            @Nullable Outcome outcome,
            @Nullable LocalDate decidedOn,
            @Nullable String reason) {

        public enum Outcome implements Coded {
            UPHELD,
            DISMISSED
        }

        public boolean isOpen() {
            return outcome == null;
        }
    }

    public record Withdrawal(
            LocalDate withdrawnOn, @Nullable String reason) {}

    public LocalDate submittedOn() {
        return submittedAt.atZone(BusinessDate.ZONE).toLocalDate();
    }

    /** Whether it came after the round's last day. */
    public boolean isLate() {
        return submittedOn().isAfter(closesOn);
    }

    /** What it is worth as things are; nothing is known of an application without a person. */
    public Optional<Score> score(List<Criterion> criteria) {
        return Optional.ofNullable(applicant).map(known -> Score.of(criteria, answers, known));
    }

    /** Codes of the groups whose share a programme may watch, as things are. */
    public Set<String> groups() {
        var groups = new HashSet<String>();
        if (applicant != null) {
            groups.add((applicant.sex() == Sex.FEMALE ? ShareGroup.WOMEN : ShareGroup.MEN).name());
        }
        if (eligibility != null) {
            if (eligibility.role() == ParticipationRole.CLOSE_ASSOCIATE) {
                groups.add(ShareGroup.CLOSE_ASSOCIATES.name());
            }
            eligibility.grounds().forEach(ground -> groups.add(ShareGroup.GROUND + ":" + ground));
        }
        return groups;
    }

    public boolean has(Ranking.Outcome outcome) {
        return withdrawal == null && decision != null && decision.outcome() == outcome;
    }
}
