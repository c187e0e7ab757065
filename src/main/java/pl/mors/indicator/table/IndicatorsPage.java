package pl.mors.indicator.table;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.mors.indicator.AsOf;
import pl.mors.indicator.Figure;
import pl.mors.indicator.IndicatorUrls;
import pl.mors.indicator.MeasuredIndicator;
import pl.mors.indicator.rule.IndicatorRule;
import pl.mors.platform.Sex;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Progress;
import pl.mors.programme.ProgrammeUrls;
import pl.mors.programme.file.ProgrammeFile.Source;

/**
 * The table of a programme's indicators.
 *
 * @param programmeHref the programme's own page; null where the reader may not open it
 * @param parts the programme's pages that the reader may open
 * @param form both days as typed
 * @param mayOpenPeople whether figures lead to the people behind them
 */
public record IndicatorsPage(
        String code,
        String programme,
        @Nullable String programmeHref,
        List<Link> parts,
        Form form,
        AsOf asOf,
        List<MeasuredIndicator> indicators,
        boolean mayOpenPeople) {

    public String action() {
        return IndicatorUrls.TABLE.replace("{code}", code);
    }

    /** The list of programmes, as on the programme's own page; nothing for readers who may not open it. */
    public List<Link> trail() {
        return programmeHref == null
                ? List.of()
                : List.of(Link.to(Texts.t("programme.list.title"), ProgrammeUrls.LIST));
    }

    /** The people behind a figure; null for readers of figures only. */
    public @Nullable String href(MeasuredIndicator indicator) {
        return mayOpenPeople
                ? IndicatorUrls.people(code, indicator.definition().code(), asOf)
                        .value()
                : null;
    }

    /** The women, or the men, behind a figure; null for readers of figures only and where nobody is counted by sex. */
    public @Nullable String href(MeasuredIndicator indicator, Sex sex) {
        return mayOpenPeople && indicator.value().women() != null
                ? IndicatorUrls.people(code, indicator.definition().code(), asOf)
                        .with(IndicatorUrls.SEX, sex.code())
                        .value()
                : null;
    }

    /** What a figure opens into, for screen readers. */
    public String opens(MeasuredIndicator indicator) {
        return Texts.t(
                indicator.unit() == IndicatorRule.Unit.COMMUNITIES
                        ? "indicator.open.communities.hidden"
                        : "indicator.open.hidden",
                indicator.definition().name());
    }

    public List<Link> files() {
        return List.of(
                Link.to("CSV", IndicatorUrls.table(code, asOf, "csv").value()),
                Link.to("XLSX", IndicatorUrls.table(code, asOf, "xlsx").value()));
    }

    /** Output or result. */
    public String kind(MeasuredIndicator indicator) {
        return Texts.t("indicator.kind." + indicator.definition().kind().name().toLowerCase(Locale.ROOT));
    }

    public boolean isMadeUp(MeasuredIndicator indicator) {
        return indicator.source() == Source.DEMO;
    }

    public String total(@Nullable Figure figure) {
        return figure == null ? Texts.t("indicator.not-stated") : Texts.number(figure.total());
    }

    public String women(@Nullable Figure figure) {
        return number(figure == null ? null : figure.women());
    }

    public String men(@Nullable Figure figure) {
        return number(figure == null ? null : figure.men());
    }

    public @Nullable Progress progress(MeasuredIndicator indicator) {
        var target = indicator.target();
        return target == null ? null : Progress.of(indicator.value().total(), target.total());
    }

    private static String number(@Nullable Integer number) {
        return number == null ? Texts.t("indicator.no-split") : Texts.number(number);
    }
}
