package pl.mors.indicator.people;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.indicator.AsOf;
import pl.mors.indicator.AsOfForm;
import pl.mors.indicator.IndicatorQueries;
import pl.mors.indicator.IndicatorReader;
import pl.mors.indicator.IndicatorUrls;
import pl.mors.indicator.JudgedParticipation;
import pl.mors.indicator.MeasuredIndicator;
import pl.mors.indicator.rule.Decision;
import pl.mors.platform.Access;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.sheet.Sheet;
import pl.mors.platform.sheet.SheetFormat;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Pages;
import pl.mors.platform.web.Slice;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.ProgrammeUrls;

/** Opens a figure: the people counted with the evidence, and those not counted with the reason. */
@Controller
class PeopleController {

    private static final int PAGE_SIZE = 50;

    private final ProgrammeQueries programmes;
    private final IndicatorQueries indicators;
    private final PersonNames names;
    private final IndicatorReader reader;
    private final Access access;
    private final BusinessDate businessDate;

    PeopleController(
            ProgrammeQueries programmes,
            IndicatorQueries indicators,
            PersonNames names,
            IndicatorReader reader,
            Access access,
            BusinessDate businessDate) {
        this.programmes = programmes;
        this.indicators = indicators;
        this.names = names;
        this.reader = reader;
        this.access = access;
        this.businessDate = businessDate;
    }

    @GetMapping(IndicatorUrls.PEOPLE)
    @Requires(DataClass.PARTICIPATION)
    @ReadsPersonalData("participants")
    ModelAndView people(
            @PathVariable String code,
            @PathVariable String indicator,
            @RequestParam(name = PeoplePage.LIST, required = false) @Nullable String list,
            @RequestParam(name = IndicatorUrls.SEX, required = false) @Nullable String sex,
            @RequestParam(name = PeoplePage.COMMUNITY, required = false) @Nullable String community,
            @RequestParam(name = Cursor.PARAMETER, required = false) @Nullable String cursor,
            Form form) {
        reader.requirePeople();
        var programme = programmes.named(code);
        var days = AsOfForm.read(form, businessDate.today());
        if (days.isWrong()) {
            return Pages.redirect(IndicatorUrls.asTyped(code, form).toString());
        }
        var asOf = days.asOf();
        var measured = measured(programme, indicator, asOf);
        boolean countedShown = !PeoplePage.NOT_COUNTED.equals(list);
        var part = PeoplePart.asked(sex, community, measured);
        // The rules ran over everybody, the reader gets a page of them.
        var shown = Slice.ofAll(
                part.of(countedShown ? measured.counted() : measured.notCounted()),
                PAGE_SIZE,
                Cursor.ofNumber(cursor),
                one -> one.facts().number());
        var programmePath = ProgrammeUrls.programme(code);
        return Pages.show(
                "indicator/people/people",
                new PeoplePage(
                        code,
                        programme.title(),
                        access.mayOpen(programmePath) ? programmePath : null,
                        asOf,
                        measured,
                        countedShown,
                        part,
                        new Slice<>(words(shown.rows(), asOf.known()), shown.next(), shown.previous()),
                        reasons(measured),
                        reader.maySeeNames()));
    }

    @GetMapping(IndicatorUrls.PEOPLE + "/osoby.csv")
    @Requires(DataClass.PARTICIPATION)
    @ReadsPersonalData("participants")
    void csv(@PathVariable String code, @PathVariable String indicator, Form form, HttpServletResponse response)
            throws IOException {
        send(code, indicator, form, SheetFormat.CSV, response);
    }

    @GetMapping(IndicatorUrls.PEOPLE + "/osoby.xlsx")
    @Requires(DataClass.PARTICIPATION)
    @ReadsPersonalData("participants")
    void xlsx(@PathVariable String code, @PathVariable String indicator, Form form, HttpServletResponse response)
            throws IOException {
        send(code, indicator, form, SheetFormat.XLSX, response);
    }

    private void send(String code, String indicator, Form form, SheetFormat format, HttpServletResponse response)
            throws IOException {
        reader.requirePeople();
        var programme = programmes.named(code);
        var days = AsOfForm.read(form, businessDate.today());
        if (days.isWrong()) {
            response.sendRedirect(IndicatorUrls.asTyped(code, form).toString());
            return;
        }
        var asOf = days.asOf();
        var measured = measured(programme, indicator, asOf);
        sheet(words(measured.people(), asOf.known()))
                .send(response, "wskaznik-" + code + "-" + indicator + "-" + asOf.on(), format);
    }

    private MeasuredIndicator measured(Programme programme, String code, AsOf asOf) {
        return indicators
                .one(programme, code, asOf)
                .orElseThrow(() -> new NotFound("indicator " + code + " of " + programme.code()));
    }

    private List<PeopleRow> words(List<JudgedParticipation> people, @Nullable LocalDate known) {
        Map<UUID, String> called = reader.maySeeNames()
                ? names.of(
                        people.stream().map(one -> one.facts().participation()).toList(), known)
                : Map.of();
        return people.stream().map(one -> PeopleRow.of(one, called)).toList();
    }

    private static Map<Decision.Reason, Long> reasons(MeasuredIndicator measured) {
        var byReason = measured.people().stream()
                .map(JudgedParticipation::decision)
                .filter(Decision.NotCounted.class::isInstance)
                .map(decision -> ((Decision.NotCounted) decision).reason())
                .collect(groupingBy(reason -> reason, counting()));
        return byReason.entrySet().stream()
                .sorted(Map.Entry.<Decision.Reason, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, LinkedHashMap::new));
    }

    private static Sheet sheet(List<PeopleRow> rows) {
        return new Sheet(
                Texts.t("indicator.people.sheet"),
                List.of(
                        Texts.t("indicator.column.number"),
                        Texts.t("indicator.column.person"),
                        Texts.t("indicator.column.sex"),
                        Texts.t("indicator.column.age"),
                        Texts.t("indicator.column.community"),
                        Texts.t("indicator.column.declared"),
                        Texts.t("indicator.column.started"),
                        Texts.t("indicator.column.group"),
                        Texts.t("indicator.column.exited"),
                        Texts.t("indicator.column.situation"),
                        Texts.t("indicator.column.measured"),
                        Texts.t("indicator.column.evidence"),
                        Texts.t("indicator.column.counted"),
                        Texts.t("indicator.column.reason")),
                rows.stream().map(PeopleController::cells).toList());
    }

    private static List<@Nullable Object> cells(PeopleRow row) {
        return Arrays.asList(
                row.number(),
                row.name(),
                row.sex(),
                row.age(),
                row.community(),
                row.declaredOn(),
                row.startedOn(),
                row.firstSupport(),
                row.exitedOn(),
                row.situation(),
                row.measuredOn(),
                row.evidence(),
                Texts.t(row.reason() == null ? "indicator.yes" : "indicator.no"),
                row.reason());
    }
}
