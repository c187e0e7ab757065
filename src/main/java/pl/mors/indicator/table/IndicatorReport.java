package pl.mors.indicator.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.mors.indicator.AsOf;
import pl.mors.indicator.Figure;
import pl.mors.indicator.MeasuredIndicator;
import pl.mors.programme.Programme;
import pl.mors.programme.file.ProgrammeFile.Source;

/**
 * A programme's indicators for other programs: figures only, never people.
 *
 * @param on the last day whose events count
 * @param known the day whose knowledge is shown; null for what is known now
 */
record IndicatorReport(
        String programme, LocalDate on, @Nullable LocalDate known, List<Line> indicators) {

    /**
     * An indicator.
     *
     * @param kind {@code output} or {@code result}
     * @param rule name of the counting rule, see docs/rules/indicators.md
     * @param unit {@code people} or {@code communities}
     * @param madeUp whether indicator and target are demonstration data
     */
    record Line(
            String code,
            String kind,
            String name,
            String rule,
            String unit,
            boolean madeUp,
            Figure value,
            @Nullable Figure target) {}

    static IndicatorReport of(Programme programme, AsOf asOf, List<MeasuredIndicator> indicators) {
        return new IndicatorReport(
                programme.code(),
                asOf.on(),
                asOf.known(),
                indicators.stream().map(IndicatorReport::line).toList());
    }

    private static Line line(MeasuredIndicator indicator) {
        var definition = indicator.definition();
        return new Line(
                definition.code(),
                word(definition.kind()),
                definition.name(),
                word(definition.rule()),
                word(indicator.unit()),
                indicator.source() == Source.DEMO,
                indicator.value(),
                indicator.target());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
