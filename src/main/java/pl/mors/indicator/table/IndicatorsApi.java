package pl.mors.indicator.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.indicator.AsOf;
import pl.mors.indicator.IndicatorQueries;
import pl.mors.indicator.IndicatorUrls;
import pl.mors.platform.BusinessDate;
import pl.mors.programme.ProgrammeQueries;

/** A programme's indicators as JSON. */
@RestController
class IndicatorsApi {

    private final ProgrammeQueries programmes;
    private final IndicatorQueries indicators;
    private final BusinessDate businessDate;

    IndicatorsApi(ProgrammeQueries programmes, IndicatorQueries indicators, BusinessDate businessDate) {
        this.programmes = programmes;
        this.indicators = indicators;
        this.businessDate = businessDate;
    }

    /**
     * The figures.
     *
     * @param on the last day whose events count, today without it
     * @param known the day whose knowledge is shown, what is known now without it
     */
    @GetMapping(IndicatorUrls.API)
    @Requires(value = DataClass.PARTICIPATION, figures = true)
    IndicatorReport indicators(
            @PathVariable String code,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate known) {
        var programme = programmes.named(code);
        var asOf = new AsOf(on == null ? businessDate.today() : on, known);
        return IndicatorReport.of(programme, asOf, indicators.all(programme, asOf));
    }
}
