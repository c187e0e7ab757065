package pl.mors.programme.file;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A programme as its file describes it; docs/programme-file.md says what each field means.
 *
 * <p>What stands outside {@link #delivery()} and {@link #demo()} was copied from a published page. Lists are never
 * null, a null means that the file does not state the value, dates are inclusive, amounts are zloty with at most two
 * decimals. References between parts (keys of communities, rooms...) were checked by the reader.
 *
 * @param code unique in an installation
 * @param madeUp whether the whole programme is invented
 * @param exportProfile name of the export profile, or {@link #NO_EXPORT}
 * @param delivery how the programme is run, by the centre's own papers
 * @param demo the same kind of facts, invented for the demo
 */
public record ProgrammeFile(
        String code,
        boolean madeUp,
        String title,
        Organisation organisation,
        ProgrammingPeriod programmingPeriod,
        String exportProfile,
        @Nullable Funding funding,
        ImplementationPeriod period,
        @Nullable Money money,
        @Nullable TargetGroup targetGroup,
        @Nullable Aim aim,
        List<Community> communities,
        List<Area> areas,
        List<LocalActivityProgramme> localActivityProgrammes,
        List<Venue> venues,
        List<Partner> partners,
        List<PlannedSupport> plannedSupport,
        List<String> expectedEffects,
        List<Indicator> indicators,
        @Nullable Page page,
        @Nullable Delivery delivery,
        @Nullable Delivery demo) {

    /** Value of {@link #exportProfile()} for a programme that nobody outside settles. */
    public static final String NO_EXPORT = "none";

    /** Where a fact comes from; the screens mark {@code DEMO}. */
    public enum Source {
        PUBLISHED,
        OWN,
        DEMO
    }

    /** A fact with its source. */
    public record Sourced<T>(Source source, T value) {}

    /** Facts of one kind from {@link #delivery()} and then from {@link #demo()}, each with its source. */
    public <T> List<Sourced<T>> sourced(Function<Delivery, List<T>> facts) {
        return Stream.concat(
                        sourced(Source.OWN, delivery == null ? List.<T>of() : facts.apply(delivery)),
                        sourced(Source.DEMO, demo == null ? List.<T>of() : facts.apply(demo)))
                .toList();
    }

    /** A single fact from {@link #delivery()} or {@link #demo()}, of which at most one states it. */
    public <T> Optional<Sourced<T>> sourcedValue(Function<Delivery, @Nullable T> fact) {
        T own = delivery == null ? null : fact.apply(delivery);
        if (own != null) {
            return Optional.of(new Sourced<>(Source.OWN, own));
        }
        T madeUpOne = demo == null ? null : fact.apply(demo);
        return Optional.ofNullable(madeUpOne).map(value -> new Sourced<>(Source.DEMO, value));
    }

    /** All indicators: the published ones first, then those of {@link #delivery()} and {@link #demo()}. */
    public List<Sourced<Indicator>> allIndicators() {
        return Stream.concat(sourced(Source.PUBLISHED, indicators), sourced(Delivery::indicators).stream())
                .toList();
    }

    private static <T> Stream<Sourced<T>> sourced(Source source, List<T> facts) {
        return facts.stream().map(fact -> new Sourced<>(source, fact));
    }

    /** Set of rules of the European funds that the programme is settled by. */
    public enum ProgrammingPeriod {
        @JsonProperty("2014-2020")
        FROM_2014_TO_2020,
        @JsonProperty("2021-2027")
        FROM_2021_TO_2027,
        @JsonProperty("none")
        NONE
    }

    /** The centre; the address is its part of the site's addresses. */
    public record Organisation(String name, String address) {}

    /** A name with its number, and as the page spells both. */
    public record Term(
            @Nullable String number, String name, @Nullable String published) {}

    /** Who pays; absent where the town does. */
    public record Funding(
            @Nullable String fund,
            Term operationalProgramme,
            @Nullable Term priorityAxis,
            @Nullable Term measure,
            @Nullable Term subMeasure,
            @Nullable String statement) {}

    /** Both days belong to the period; no {@code to} means no end. */
    public record ImplementationPeriod(
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String label,
            @Nullable String published) {}

    /**
     * What the page says about money.
     *
     * @param euFundingLevel "Poziom dofinansowania UE", which is not the grant
     * @param notPublished amounts that exist and that the page does not state
     */
    public record Money(
            @Nullable Amount total,
            @Nullable Amount grant,
            @Nullable Amount euFundingLevel,
            Set<MoneyField> notPublished) {}

    /** Fields of {@link Money}. */
    public enum MoneyField {
        TOTAL,
        GRANT,
        EU_FUNDING_LEVEL
    }

    /** An amount in zloty, the page's name for it and the page's spelling of it. */
    public record Amount(
            BigDecimal amount,
            @Nullable String label,
            @Nullable String published) {}

    /** For whom, how many, and whether that is a lower bound. */
    public record TargetGroup(
            @Nullable String label,
            @Nullable String text,
            @Nullable String published,
            @Nullable Integer number,
            boolean atLeast,
            @Nullable String surroundings) {}

    public record Aim(
            @Nullable String label,
            @Nullable String text,
            @Nullable String published) {}

    /** A community; without a name where the page does not name it. */
    public record Community(
            String key,
            CommunityKind kind,
            @Nullable String name,
            @Nullable String published) {}

    public enum CommunityKind {
        TERRITORIAL,
        CATEGORICAL
    }

    /** A revitalised or degraded area and the document that names it. */
    public record Area(
            String key,
            AreaKind kind,
            String name,
            @Nullable String namedBy,
            List<String> communities,
            @Nullable String published) {}

    public enum AreaKind {
        REVITALISATION,
        DEGRADED
    }

    /** A "Program Aktywności Lokalnej" and the communities that it covers. */
    public record LocalActivityProgramme(
            String key,
            String name,
            List<String> communities,
            @Nullable String aim,
            @Nullable String published) {}

    public record Venue(
            String key,
            String name,
            @Nullable String address,
            boolean meetingPlace,
            @Nullable String published) {}

    public record Partner(
            String name, PartnerRole role, @Nullable String published) {}

    public enum PartnerRole {
        LEADER,
        PARTNER
    }

    public record PlannedSupport(
            ActivityType kind,
            String name,
            List<String> venues,
            @Nullable String published) {}

    /** What kind of activity something is, in MORS's own words; the funder's words are in the export profile. */
    public enum ActivityType {
        COMMUNITY_ANIMATION,
        ANIMATION_CLASS,
        SOCIAL_WORK_MEETING,
        SELF_HELP_GROUP,
        LOCAL_ANIMATOR,
        EDUCATION,
        VOLUNTEERING,
        VOLUNTEER_CENTRE,
        NEIGHBOURHOOD_MEETING,
        OUTING,
        CLUB,
        WORKSHOP,
        LEADER_ELECTION,
        COMMUNITY_EVENT,
        ADVICE,
        MOTIVATIONAL_WORKSHOP,
        EDUCATIONAL_WORKSHOP,
        VOCATIONAL_COURSE,
        INTERNSHIP,
        INDIVIDUAL_SUPPORT
    }

    public record Indicator(
            String code,
            IndicatorKind kind,
            String name,
            IndicatorRule rule,
            @Nullable Target target) {}

    public enum IndicatorKind {
        OUTPUT,
        RESULT
    }

    /** How an indicator is counted; each person counts once. */
    public enum IndicatorRule {
        PARTICIPANTS_TOTAL,
        /** Without people from the surroundings. */
        AT_RISK_SUPPORTED,
        SURROUNDINGS_SUPPORTED,
        COMMUNITIES_COVERED,
        /** Seeks work, learns, gained a qualification or works: any of the four, people at risk only. */
        RESULT_AFTER_EXIT,
        JOB_SEARCH_AFTER_EXIT,
        EDUCATION_AFTER_EXIT,
        QUALIFICATION_AFTER_EXIT,
        JOB_AFTER_EXIT,
        SOCIAL_SITUATION_IMPROVED
    }

    /** Women and men are either both stated, and then add up to the total, or neither is. */
    public record Target(
            int total, @Nullable Integer women, @Nullable Integer men) {}

    /** The published description, word for word. */
    public record Page(
            String source,
            @Nullable String address,
            @Nullable LocalDate readOn,
            @Nullable String site,
            String title,
            List<Section> sections,
            List<String> notices) {}

    public record Section(@Nullable String heading, List<String> paragraphs) {}
}
