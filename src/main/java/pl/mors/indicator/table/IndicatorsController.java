package pl.mors.indicator.table;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.indicator.AsOfForm;
import pl.mors.indicator.Figure;
import pl.mors.indicator.IndicatorQueries;
import pl.mors.indicator.IndicatorReader;
import pl.mors.indicator.IndicatorUrls;
import pl.mors.indicator.MeasuredIndicator;
import pl.mors.platform.Access;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.sheet.Sheet;
import pl.mors.platform.sheet.SheetFormat;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Pages;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeParts;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.ProgrammeUrls;

/** A programme's indicators: value against target, by sex, as of a day and as known on a day. */
@Controller
class IndicatorsController {

    private static final String TEMPLATE = "indicator/table/indicators";

    private final ProgrammeQueries programmes;
    private final IndicatorQueries indicators;
    private final IndicatorReader reader;
    private final Access access;
    private final ProgrammeParts parts;
    private final BusinessDate businessDate;

    IndicatorsController(
            ProgrammeQueries programmes,
            IndicatorQueries indicators,
            IndicatorReader reader,
            Access access,
            ProgrammeParts parts,
            BusinessDate businessDate) {
        this.programmes = programmes;
        this.indicators = indicators;
        this.reader = reader;
        this.access = access;
        this.parts = parts;
        this.businessDate = businessDate;
    }

    @GetMapping(IndicatorUrls.TABLE)
    @Requires(value = DataClass.PARTICIPATION, figures = true)
    ModelAndView table(@PathVariable String code, Form form) {
        var programme = programmes.named(code);
        var days = AsOfForm.read(form, businessDate.today());
        var page = page(programme, days);
        return days.isWrong() ? Pages.invalid(TEMPLATE, page) : Pages.show(TEMPLATE, page);
    }

    @GetMapping(IndicatorUrls.TABLE + ".csv")
    @Requires(value = DataClass.PARTICIPATION, figures = true)
    void csv(@PathVariable String code, Form form, HttpServletResponse response) throws IOException {
        send(code, form, SheetFormat.CSV, response);
    }

    @GetMapping(IndicatorUrls.TABLE + ".xlsx")
    @Requires(value = DataClass.PARTICIPATION, figures = true)
    void xlsx(@PathVariable String code, Form form, HttpServletResponse response) throws IOException {
        send(code, form, SheetFormat.XLSX, response);
    }

    private IndicatorsPage page(Programme programme, AsOfForm days) {
        var programmePath = ProgrammeUrls.programme(programme.code());
        return new IndicatorsPage(
                programme.code(),
                programme.title(),
                access.mayOpen(programmePath) ? programmePath : null,
                parts.of(programme.code(), ProgrammeParts.Part.INDICATORS),
                days.form(),
                days.asOf(),
                indicators.all(programme, days.asOf()),
                reader.mayOpenPeople());
    }

    private void send(String code, Form form, SheetFormat format, HttpServletResponse response) throws IOException {
        var programme = programmes.named(code);
        var days = AsOfForm.read(form, businessDate.today());
        if (days.isWrong()) {
            response.sendRedirect(IndicatorUrls.asTyped(code, form).toString());
            return;
        }
        var asOf = days.asOf();
        sheet(indicators.all(programme, asOf)).send(response, "wskazniki-" + code + "-" + asOf.on(), format);
    }

    private static Sheet sheet(List<MeasuredIndicator> indicators) {
        return new Sheet(
                Texts.t("indicator.table.sheet"),
                List.of(
                        Texts.t("indicator.column.code"),
                        Texts.t("indicator.column.name"),
                        Texts.t("indicator.column.value"),
                        Texts.t("indicator.column.women"),
                        Texts.t("indicator.column.men"),
                        Texts.t("indicator.column.target"),
                        Texts.t("indicator.column.target.women"),
                        Texts.t("indicator.column.target.men")),
                indicators.stream().map(IndicatorsController::row).toList());
    }

    private static List<@Nullable Object> row(MeasuredIndicator indicator) {
        var target = indicator.target();
        var row = new ArrayList<@Nullable Object>();
        row.add(indicator.definition().code());
        row.add(indicator.definition().name());
        addFigure(row, indicator.value());
        addFigure(row, target);
        return row;
    }

    private static void addFigure(List<@Nullable Object> row, @Nullable Figure figure) {
        row.add(figure == null ? null : figure.total());
        row.add(figure == null ? null : figure.women());
        row.add(figure == null ? null : figure.men());
    }
}
