package pl.mors.indicator.people;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.mors.indicator.AsOf;
import pl.mors.indicator.IndicatorUrls;
import pl.mors.indicator.MeasuredIndicator;
import pl.mors.indicator.rule.Decision;
import pl.mors.indicator.rule.IndicatorRule;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Progress;
import pl.mors.platform.web.Slice;
import pl.mors.programme.file.ProgrammeFile.IndicatorKind;

/**
 * The people behind a figure, those counted or those not counted.
 *
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
        Slice<PeopleRow> rows,
        Map<Decision.Reason, Long> reasons,
        boolean namesShown) {

    /** Which of the two lists is shown: the parameter and its value for those not counted. */
    static final String LIST = "lista";

    static final String NOT_COUNTED = "niepoliczeni";

    public Href address() {
        return countedShown ? list(false) : list(true);
    }

    private Href list(boolean notCounted) {
        return IndicatorUrls.people(code, indicator.definition().code(), asOf)
                .with(LIST, notCounted ? NOT_COUNTED : null);
    }

    public List<Link> trail() {
        return List.of(Link.to(
                Texts.t("indicator.table.title"),
                IndicatorUrls.table(code, asOf).value()));
    }

    public List<Link> tabs() {
        var counted = Texts.t("indicator.people.counted", indicator.counted().size());
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
