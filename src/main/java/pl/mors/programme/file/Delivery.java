package pl.mors.programme.file;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.mors.programme.file.ProgrammeFile.ActivityType;
import pl.mors.programme.file.ProgrammeFile.Indicator;

/**
 * How a programme is run: what a centre decides and a programme's page does not say. Lists are never null.
 *
 * @param agreementNumber number under which the funder knows the programme
 */
public record Delivery(
        @Nullable String agreementNumber,
        @Nullable Rules rules,
        @Nullable Eligibility eligibility,
        List<CommunityName> communityNames,
        List<AreaRule> areaRules,
        List<Room> rooms,
        List<ActivityKind> activityKinds,
        List<Group> groups,
        List<Indicator> indicators,
        List<BudgetLine> budgetLines) {

    /**
     * Rules of taking part.
     *
     * @param absenceWeeks weeks without attendance after which the end of the participation is proposed; null: never
     * @param exitDataDays days after the end within which the exit data are due; null: none are collected
     * @param laterSituationMonths how many months after the end the situation is asked again
     */
    public record Rules(
            boolean declarationRequired,
            boolean surroundingsAllowed,
            @Nullable Integer absenceWeeks,
            @Nullable Integer exitDataDays,
            List<Integer> laterSituationMonths) {}

    /**
     * Who may take part.
     *
     * @param residenceIn keys of communities or areas, one of which the address must be in; empty: anywhere
     */
    public record Eligibility(
            List<String> residenceIn, boolean groundRequired, List<EvidenceKind> evidenceKinds, List<Ground> grounds) {}

    /**
     * A kind of document. With {@code maxAgeDays} it must have been issued at most so many days before the first
     * support, for supports on or after {@code maxAgeFrom}; both are stated or neither is.
     */
    public record EvidenceKind(
            String code,
            String name,
            @Nullable Integer maxAgeDays,
            @Nullable LocalDate maxAgeFrom) {}

    /** A reason to be in the target group and the documents, each of which alone proves it. */
    public record Ground(String code, String name, List<String> evidence) {}

    /** The name of a community that the page leaves unnamed. */
    public record CommunityName(String community, String name) {}

    /** Addresses of a community or an area; an address is in it when one line matches. */
    public record AreaRule(String of, List<String> localities, List<District> districts, List<Street> streets) {}

    public record District(String locality, String district) {}

    /**
     * A street or a part of it; both numbers are inclusive, a letter after a number does not matter. Without a parity
     * in the file it is {@code ALL}.
     */
    public record Street(
            String locality,
            String street,
            @Nullable Integer from,
            @Nullable Integer to,
            Parity parity) {

        public Street {
            parity = Objects.requireNonNullElse(parity, Parity.ALL);
        }
    }

    public enum Parity {
        ALL,
        ODD,
        EVEN
    }

    /** A room of a venue; {@code parallelSessions} of 1 means exclusive. */
    public record Room(
            String key, String venue, String name, @Nullable Integer capacity, int parallelSessions) {}

    /**
     * A kind of activity.
     *
     * @param countsAsSupport whether attendance is a support, so that the first one starts the participation
     * @param supportScope the funder's own text of the scope
     * @param supportKind code of the dictionary support_kind
     * @param supportSubKind code of the dictionary support_sub_kind
     */
    public record ActivityKind(
            String key,
            ActivityType type,
            String name,
            boolean countsAsSupport,
            @Nullable String supportScope,
            @Nullable String supportKind,
            @Nullable String supportSubKind) {}

    /** A group; without its own days it lasts as long as the programme. */
    public record Group(
            String key,
            String activityKind,
            String name,
            @Nullable String community,
            @Nullable String room,
            @Nullable Meets meets,
            @Nullable Integer capacity,
            @Nullable Age age,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable Continues continues) {}

    /** When a group meets; without {@code every_weeks} in the file it is every week. */
    public record Meets(DayOfWeek weekday, LocalTime from, LocalTime to, int everyWeeks) {

        public Meets {
            everyWeeks = Math.max(1, everyWeeks);
        }
    }

    /** Years of age, both inclusive. */
    public record Age(@Nullable Integer from, @Nullable Integer to) {}

    /** The group of another programme that a group takes over with its members. */
    public record Continues(String programme, String group) {}

    public record BudgetLine(String code, String name, CostKind kind, BigDecimal amount) {}

    public enum CostKind {
        DIRECT,
        INDIRECT
    }
}
