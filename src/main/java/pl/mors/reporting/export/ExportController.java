package pl.mors.reporting.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.Download;
import pl.mors.document.FileStore;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.Access;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.sheet.SheetFormat;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.platform.web.Slice;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeParts;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.ProgrammeUrls;

/**
 * Participants' files of a programme. A file holds coded answers about health and origin, so all of it is for readers of
 * sensitive data.
 */
@Controller
class ExportController {

    private static final String TEMPLATE = "reporting/export/exports";
    private static final String LEFT_OUT = "reporting/export/leftOut";
    private static final int PAGE_SIZE = 50;

    private final ProgrammeQueries programmes;
    private final ExportQueries exports;
    private final MakeExport makeExport;
    private final FileStore files;
    private final Download download;
    private final Access access;
    private final ProgrammeParts parts;
    private final BusinessDate businessDate;

    ExportController(
            ProgrammeQueries programmes,
            ExportQueries exports,
            MakeExport makeExport,
            FileStore files,
            Download download,
            Access access,
            ProgrammeParts parts,
            BusinessDate businessDate) {
        this.programmes = programmes;
        this.exports = exports;
        this.makeExport = makeExport;
        this.files = files;
        this.download = download;
        this.access = access;
        this.parts = parts;
        this.businessDate = businessDate;
    }

    @GetMapping(ExportUrls.EXPORTS)
    @Requires(DataClass.SENSITIVE)
    ModelAndView exports(
            @PathVariable String code,
            @RequestParam(name = Cursor.PARAMETER, required = false) @Nullable String cursor) {
        var form = Form.startingWith(Map.of(
                ExportUrls.AS_OF,
                Texts.date(businessDate.today()),
                ExportsPage.FORMAT,
                SheetFormat.CSV.name(),
                ExportsPage.CONTENTS,
                MakeExport.Contents.PEOPLE.name()));
        return Pages.show(TEMPLATE, page(programmes.named(code), form, Cursor.ofId(cursor)));
    }

    @PostMapping(ExportUrls.EXPORTS)
    @Requires(value = DataClass.SENSITIVE, action = Action.WRITE)
    @ReadsPersonalData("participants_export")
    ModelAndView make(@PathVariable String code, Form form) {
        var programme = programmes.named(code);
        var reader = form.read("reporting.export");
        var asOf = reader.date(ExportUrls.AS_OF);
        var format = reader.choice(ExportsPage.FORMAT, SheetFormat.class);
        var contents = reader.optional().choice(ExportsPage.CONTENTS, MakeExport.Contents.class);
        asOf.ifGiven()
                .filter(businessDate.today()::isBefore)
                .ifPresent(
                        day -> form.errors().add(ExportUrls.AS_OF, "reporting.export.not-yet", businessDate.today()));
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page(programme, form, Cursor.start()));
        }
        return switch (makeExport.make(
                programme, asOf.get(), format.get(), contents.ifGiven().orElse(MakeExport.Contents.PEOPLE))) {
            case MakeExport.Outcome.Made made ->
                Pages.redirect(
                        ExportUrls.exports(code),
                        Notice.done(
                                "reporting.export.made",
                                Texts.n("reporting.people", made.people()),
                                Texts.n("reporting.institutions", made.institutions()),
                                leftOut(made)));
            case MakeExport.Outcome.NoFileOfInstitutions() -> {
                form.errors().add(ExportsPage.CONTENTS, "reporting.export.no-file-of-institutions");
                yield Pages.invalid(TEMPLATE, page(programme, form, Cursor.start()));
            }
            case MakeExport.Outcome.Refused(TermsOutcome.Refusal reason) -> {
                form.errors().add(ExportUrls.AS_OF, "reporting.export.refused", obstacle(reason));
                yield Pages.invalid(TEMPLATE, page(programme, form, Cursor.start()));
            }
        };
    }

    @GetMapping(ExportUrls.LEFT_OUT)
    @Requires(DataClass.SENSITIVE)
    @ReadsPersonalData("participants_left_out")
    ModelAndView leftOut(
            @PathVariable String code,
            @RequestParam(name = Cursor.PARAMETER, required = false) @Nullable String cursor,
            Form form) {
        var programme = programmes.named(code);
        var asOf = form.read("reporting.export")
                .optional()
                .date(ExportUrls.AS_OF)
                .ifGiven()
                .orElse(businessDate.today());
        var shown = form.errors().any() ? form : Form.startingWith(Map.of(ExportUrls.AS_OF, Texts.date(asOf)));
        return switch (TermsOutcome.of(programme, asOf)) {
            case TermsOutcome.Possible(var terms) -> {
                var all = exports.leftOut(programme.id(), terms, asOf);
                var page = new LeftOutPage(
                        code,
                        programme.title(),
                        asOf,
                        shown,
                        exports.institutionsLeftOut(programme.id(), terms, asOf).stream()
                                .map(one -> LeftOutPage.row(code, one))
                                .toList(),
                        all.size(),
                        Slice.ofAll(
                                        all,
                                        PAGE_SIZE,
                                        Cursor.ofNumber(cursor),
                                        one -> one.person().number())
                                .map(one -> LeftOutPage.row(code, one)));
                yield form.errors().any() ? Pages.invalid(LEFT_OUT, page) : Pages.show(LEFT_OUT, page);
            }
            case TermsOutcome.Refusal ignored -> Pages.redirect(ExportUrls.exports(code));
        };
    }

    @GetMapping(ExportUrls.FILE)
    @Requires(DataClass.SENSITIVE)
    @ReadsPersonalData(value = "participants_export", idParam = "export")
    void file(@PathVariable String code, @PathVariable UUID export, HttpServletResponse response) throws IOException {
        var file = exports.file(programmes.named(code).id(), export)
                .flatMap(files::find)
                .orElseThrow(() -> new NotFound("export " + export));
        download.send(file, response);
    }

    private ExportsPage page(Programme programme, Form form, Cursor cursor) {
        var programmePath = ProgrammeUrls.programme(programme.code());
        // What can be said of a programme's files in general doesn't depend on the day: the latest one is the most
        // lenient.
        var terms = TermsOutcome.of(programme, LocalDate.MAX);
        return new ExportsPage(
                programme.code(),
                programme.title(),
                access.mayOpen(programmePath) ? programmePath : null,
                parts.of(programme.code(), ProgrammeParts.Part.EXPORTS),
                terms instanceof TermsOutcome.Possible(var possible) ? possible.profile() : null,
                terms instanceof TermsOutcome.Refusal refusal ? obstacle(refusal) : null,
                businessDate.today(),
                form,
                exports.made(programme.id(), cursor, PAGE_SIZE));
    }

    /** How many a file leaves out. */
    static String leftOut(MakeExport.Outcome.Made made) {
        var people = Texts.n("reporting.people", made.leftOut().size());
        int institutions = made.institutionsLeftOut().size();
        return institutions == 0 ? people : people + ", " + Texts.n("reporting.institutions", institutions);
    }

    static String obstacle(TermsOutcome.Refusal refusal) {
        return switch (refusal) {
            case TermsOutcome.NoExport() -> Texts.t("reporting.obstacle.no-export");
            case TermsOutcome.NoAgreementNumber() -> Texts.t("reporting.obstacle.no-agreement-number");
            case TermsOutcome.NotYetValid(LocalDate validFrom) ->
                Texts.t("reporting.obstacle.not-yet-valid", validFrom);
        };
    }
}
