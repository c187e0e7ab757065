package pl.mors.programme.file;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import pl.mors.platform.Coded;
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
        List<Equipment> equipment,
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
     * @param residenceIn keys of communities or areas, one of which the person must be tied to; empty: anywhere
     * @param ties what ties a person to the area, any of them; without any in the file living there does
     * @param age null: any age
     */
    public record Eligibility(
            List<String> residenceIn,
            List<Tie> ties,
            @Nullable AgeRule age,
            boolean groundRequired,
            List<EvidenceKind> evidenceKinds,
            List<Ground> grounds,
            List<Share> shares) {

        public Eligibility {
            ties = ties.isEmpty() ? List.of(Tie.LIVES) : List.copyOf(ties);
        }
    }

    /** What ties a person to an area. */
    public enum Tie implements Coded {
        LIVES,
        LEARNS,
        WORKS
    }

    /** The day on which something must be true. */
    public enum ReferenceDay {
        APPLICATION,
        DECLARATION,
        FIRST_SUPPORT
    }

    /** Years of age of a participant, both inclusive; without a day in the file, on that of the declaration. */
    public record AgeRule(@Nullable Integer from, @Nullable Integer to, ReferenceDay referenceDay) {

        public AgeRule {
            referenceDay = Objects.requireNonNullElse(referenceDay, ReferenceDay.DECLARATION);
        }
    }

    /**
     * A kind of document and what is asked of it, by date.
     *
     * @param statement whether it is the person's own statement
     * @param maxAgeDays with {@code maxAgeFrom} the short form of a single rule: so many calendar days before the first support
     */
    public record EvidenceKind(
            String code,
            String name,
            boolean statement,
            @Nullable Integer maxAgeDays,
            @Nullable LocalDate maxAgeFrom,
            List<EvidenceRule> rules) {

        /** The rules, the latest first, however the file writes them. */
        public List<EvidenceRule> datedRules() {
            if (maxAgeDays != null && maxAgeFrom != null) {
                return List.of(new EvidenceRule(
                        maxAgeFrom, maxAgeDays, CountedIn.CALENDAR_DAYS, ReferenceDay.FIRST_SUPPORT, false));
            }
            return rules.stream()
                    .sorted(Comparator.comparing(EvidenceRule::validFrom).reversed())
                    .toList();
        }
    }

    /**
     * What is asked of a kind of document from a day on, until a later rule takes its place.
     *
     * @param maxAgeDays how old it may be on the day that counts; null: any age
     * @param statementEnough whether the person's statement does in its place
     */
    public record EvidenceRule(
            LocalDate validFrom,
            @Nullable Integer maxAgeDays,
            CountedIn countedIn,
            ReferenceDay referenceDay,
            boolean statementEnough) {

        public EvidenceRule {
            countedIn = Objects.requireNonNullElse(countedIn, CountedIn.CALENDAR_DAYS);
            referenceDay = Objects.requireNonNullElse(referenceDay, ReferenceDay.FIRST_SUPPORT);
        }
    }

    /** How the age of a document is counted. */
    public enum CountedIn {
        CALENDAR_DAYS,
        WORKING_DAYS
    }

    /** A reason to be in the target group and the documents, each of which alone proves it. */
    public record Ground(String code, String name, List<String> evidence) {}

    /**
     * How many of those taken in are of a group: a limit of one side or of both.
     *
     * @param ground code of the ground that makes the group; only with {@link ShareGroup#GROUND}
     */
    public record Share(
            ShareGroup group,
            @Nullable String ground,
            @Nullable Integer atLeastPercent,
            @Nullable Integer atMostPercent) {}

    public enum ShareGroup {
        WOMEN,
        MEN,
        /** People from the surroundings. */
        CLOSE_ASSOCIATES,
        GROUND
    }

    /** The name of a community that the page leaves unnamed. */
    public record CommunityName(String community, String name) {}

    /** Addresses of a community or an area; an address is in it when one line matches or it lies within a boundary. */
    public record AreaRule(
            String of,
            List<String> localities,
            List<District> districts,
            List<Street> streets,
            List<Boundary> boundaries) {}

    /** A closed line around a part of an area: pairs of longitude and latitude as in GeoJSON, the last one equal to the first. */
    public record Boundary(List<List<Double>> ring) {

        private static final GeometryFactory GEOMETRY = new GeometryFactory();

        /** Whether the place lies within the line or on it. */
        public boolean covers(double longitude, double latitude) {
            return polygon().covers(GEOMETRY.createPoint(new Coordinate(longitude, latitude)));
        }

        Polygon polygon() {
            return GEOMETRY.createPolygon(ring.stream()
                    .map(pair -> new Coordinate(pair.getFirst(), pair.getLast()))
                    .toArray(Coordinate[]::new));
        }
    }

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
     * Equipment that sessions borrow.
     *
     * @param venue key of the venue where it is kept
     * @param pieces how many alike there are
     */
    public record Equipment(
            String key,
            String name,
            @Nullable String inventoryNumber,
            @Nullable String venue,
            int pieces) {}

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

    /**
     * A group; without its own days it lasts as long as the programme.
     *
     * @param waitingList whether people wait for a place once it is full
     * @param offerDays how many days a place that came free is kept for who is offered it; of a group with a waiting list
     * @param carePlace where the law says how many lead the children
     * @param closesAfter after how many meetings it takes in nobody new
     * @param attendanceThreshold percent of the time that somebody has to attend
     * @param excusedLeftOut whether time that was missed with an excuse is left out of it; of a group with a threshold
     * @param makingUp whether time that was missed can be made up for; of a group with a threshold
     * @param communityOnly whether it is for its community alone
     * @param residentsOf key of the area for whose residents it is
     */
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
            @Nullable Boolean waitingList,
            @Nullable Integer offerDays,
            @Nullable CarePlace carePlace,
            @Nullable Boolean guardianConsent,
            @Nullable Integer closesAfter,
            @Nullable Boolean hiddenMembership,
            @Nullable Integer attendanceThreshold,
            @Nullable Boolean excusedLeftOut,
            @Nullable Boolean makingUp,
            @Nullable Evidence evidence,
            @Nullable Boolean communityOnly,
            @Nullable String residentsOf,
            @Nullable Continues continues) {}

    /** Kinds of places with a number of staff for the children. */
    public enum CarePlace {
        DAY_SUPPORT,
        HOLIDAY
    }

    /** How the sessions of a group are recorded. */
    public enum Evidence {
        NAMES,
        CODE_LIST,
        HEADCOUNT
    }

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
