package pl.mors.indicator.people;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.indicator.AsOf;
import pl.mors.indicator.IndicatorUrls;
import pl.mors.indicator.MeasuredIndicator;
import pl.mors.indicator.rule.CountedParticipation.Community;
import pl.mors.indicator.rule.Decision;
import pl.mors.indicator.rule.IndicatorRule;
import pl.mors.platform.Sex;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Progress;
import pl.mors.platform.web.Slice;
import pl.mors.programme.file.ProgrammeFile.IndicatorKind;

/**
 * The people behind a figure, those counted or those not counted. A figure of communities opens into these first, each of which opens into
 * its people.
 *
 * @param part which of the people are asked for
 * @param rows a page of these
 * @param reasons how many are not counted, by reason, the commonest first
 * @param namesShown whether the reader may see names
 */
public record PeoplePage(
        String code,
        String programme,
        @Nullable String programmeHref,
        AsOf asOf,
        MeasuredIndicator indicator,
        boolean countedShown,
        PeoplePart part,
        Slice<PeopleRow> rows,
        Map<Decision.Reason, Long> reasons,
        boolean namesShown) {

    /** Which of the two lists is shown: the parameter and its value for those not counted. */
    static final String LIST = "lista";

    static final String NOT_COUNTED = "niepoliczeni";

    /** The parameter with the community whose people are shown. */
    static final String COMMUNITY = "spolecznosc";

    /**
     * A community that is counted.
     *
     * @param people how many count it
     */
    public record CommunityRow(Community community, int people) {}

    public Href address() {
        var sex = part.sex();
        var community = part.community();
        return list(!countedShown)
                .with(IndicatorUrls.SEX, sex == null ? null : sex.code())
                .with(COMMUNITY, community == null ? null : community.id().toString());
    }

    private Href list(boolean notCounted) {
        return IndicatorUrls.people(code, indicator.definition().code(), asOf)
                .with(LIST, notCounted ? NOT_COUNTED : null);
    }

    /** Everybody on the shown list. */
    public String wholeHref() {
        return list(!countedShown).value();
    }

    /** The women, or the men, among those counted. */
    public String href(Sex sex) {
        return list(false).with(IndicatorUrls.SEX, sex.code()).value();
    }

    public String href(CommunityRow row) {
        return list(false).with(COMMUNITY, row.community().id().toString()).value();
    }

    /** Whom of the list the reader sees, in words. */
    public String partWords() {
        var sex = part.sex();
        var community = part.community();
        return Stream.of(
                        community == null ? null : Texts.t("indicator.people.part.community", community.name()),
                        sex == null ? null : Texts.t("indicator.people.part." + sex.code()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** Whether the communities are shown instead of their people. */
    public boolean communitiesShown() {
        return countsCommunities() && countedShown && part.isWhole();
    }

    public List<CommunityRow> communities() {
        return communities(indicator);
    }

    /** Those counted, by name; none of an indicator that counts people. */
    static List<CommunityRow> communities(MeasuredIndicator indicator) {
        if (indicator.unit() != IndicatorRule.Unit.COMMUNITIES) {
            return List.of();
        }
        var polish = Collator.getInstance(Locale.of("pl"));
        return indicator.counted().stream()
                .map(one -> Objects.requireNonNull(one.facts().community()))
                .collect(Collectors.groupingBy(community -> community, Collectors.counting()))
                .entrySet()
                .stream()
                .map(one -> new CommunityRow(one.getKey(), one.getValue().intValue()))
                .sorted(Comparator.comparing(
                                (CommunityRow row) -> row.community().name(), polish)
                        .thenComparing(row -> row.community().id()))
                .toList();
    }

    public List<Link> trail() {
        return List.of(Link.to(
                Texts.t("indicator.table.title"),
                IndicatorUrls.table(code, asOf).value()));
    }

    public List<Link> tabs() {
        var counted = Texts.t(
                countsCommunities() ? "indicator.people.counted.communities" : "indicator.people.counted",
                indicator.value().total());
        var notCounted =
                Texts.t("indicator.people.not-counted", indicator.notCounted().size());
        return List.of(
                new Link(counted, list(false).value(), countedShown),
                new Link(notCounted, list(true).value(), !countedShown));
    }

    public List<Link> files() {
        var indicatorCode = indicator.definition().code();
        return List.of(
                Link.to(
                        "CSV",
                        IndicatorUrls.people(code, indicatorCode, asOf, "csv").value()),
                Link.to(
                        "XLSX",
                        IndicatorUrls.people(code, indicatorCode, asOf, "xlsx").value()));
    }

    public @Nullable Progress progress() {
        var target = indicator.target();
        return target == null ? null : Progress.of(indicator.value().total(), target.total());
    }

    /** Results need the end of the participation and what came after. */
    public boolean isResult() {
        return indicator.definition().kind() == IndicatorKind.RESULT;
    }

    public boolean countsCommunities() {
        return indicator.unit() == IndicatorRule.Unit.COMMUNITIES;
    }

    public String reason(Decision.Reason reason) {
        return PeopleRow.reasonText(reason);
    }
}
