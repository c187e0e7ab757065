package pl.mors.document.office;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.document.DocumentUrls;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** The register of cases: its classes, its lists, and the form that opens a case. */
@Controller
class RegisterController {

    private static final String REGISTER = "document/office/register";
    private static final String OPEN = "document/office/open";
    private static final Pattern UNIT = Pattern.compile("\\p{Lu}[\\p{L}0-9-]{0,11}");
    private static final Pattern SYMBOL = Pattern.compile("[0-9]{1,6}");
    private static final Pattern CATEGORY = Pattern.compile("A|Bc|BE?[0-9]{1,2}");
    private static final int LONGEST_TITLE = 200;

    private final CaseQueries cases;
    private final AddArchiveClass addArchiveClass;
    private final OpenCase openCase;
    private final CurrentUser user;

    RegisterController(CaseQueries cases, AddArchiveClass addArchiveClass, OpenCase openCase, CurrentUser user) {
        this.cases = cases;
        this.addArchiveClass = addArchiveClass;
        this.openCase = openCase;
        this.user = user;
    }

    @GetMapping(DocumentUrls.CASES)
    @Requires(DataClass.ORGANISATION)
    ModelAndView register() {
        return Pages.show(REGISTER, page(Form.blank()));
    }

    @PostMapping(DocumentUrls.CASES)
    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    ModelAndView addClass(Form form) {
        var read = form.read("document.class");
        var unit = read.with("unit", matching(UNIT), "document.class.unit.wrong");
        var symbol = read.with("symbol", matching(SYMBOL), "document.class.symbol.wrong");
        var title = read.text("title", LONGEST_TITLE);
        var category = read.with("category", matching(CATEGORY), "document.class.category.wrong");
        if (form.errors().any()) {
            return Pages.invalid(REGISTER, page(form));
        }
        return switch (addArchiveClass.add(unit.get(), symbol.get(), title.get(), category.get())) {
            case AddArchiveClass.Added() ->
                Pages.redirect(
                        DocumentUrls.CASES, Notice.done("document.class.added", unit.get() + "." + symbol.get()));
            case AddArchiveClass.AlreadyThere() -> {
                form.errors().add("symbol", "document.class.symbol.taken");
                yield Pages.invalid(REGISTER, page(form));
            }
        };
    }

    @GetMapping(DocumentUrls.CASES_OF_CLASS)
    @Requires(DataClass.ORGANISATION)
    ModelAndView list(@PathVariable UUID classId, @PathVariable int year) {
        var list = cases.of(classId, year);
        if (list.isEmpty()) {
            throw new NotFound("cases of class " + classId + " in " + year);
        }
        return Pages.show(
                "document/office/list", new CaseListPage(year, list, user.may(DataClass.CONFIDENTIAL, Action.READ)));
    }

    /** Names the case about something, or asks for one to be opened. */
    @GetMapping(DocumentUrls.CASE_OF)
    @Requires(DataClass.ORGANISATION)
    ModelAndView about(@PathVariable UUID subjectId) {
        var page = openPage(Form.blank(), subjectId);
        if (page.known() == null && !openCase.isSubject(subjectId)) {
            throw new NotFound("what a case could be about: " + subjectId);
        }
        return Pages.show(OPEN, page);
    }

    @PostMapping(DocumentUrls.CASE_OF)
    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    ModelAndView open(@PathVariable UUID subjectId, Form form) {
        var read = form.read("document.case");
        var archiveClass = read.choice(
                "class",
                cases.classes().stream().map(one -> one.id().toString()).toList());
        var title = read.text("title", LONGEST_TITLE);
        if (form.errors().any()) {
            return Pages.invalid(OPEN, openPage(form, subjectId));
        }
        return switch (openCase.open(UUID.fromString(archiveClass.get()), title.get(), subjectId)) {
            case OpenCase.Opened(var made) ->
                Pages.redirect(href(made), Notice.done("document.case.opened", made.caseNumber()));
            case OpenCase.AlreadyOpen(var known) ->
                Pages.redirect(href(known), Notice.info("document.case.already-open", known.caseNumber()));
            case OpenCase.AboutNothing() ->
                Pages.invalid(OPEN, openPage(form.refuse("document.case.about-nothing"), subjectId));
        };
    }

    private String href(OfficeCase known) {
        return user.may(DataClass.CONFIDENTIAL, Action.READ)
                ? DocumentUrls.officeCase(known.id())
                : DocumentUrls.casesOfClass(known.archiveClass().id(), known.year());
    }

    private static Function<String, Optional<String>> matching(Pattern pattern) {
        return typed -> Optional.of(typed.strip())
                .filter(value -> pattern.matcher(value).matches());
    }

    private RegisterPage page(Form form) {
        return new RegisterPage(form, cases.lists(), cases.classes(), mayWrite());
    }

    private OpenCasePage openPage(Form form, UUID subject) {
        return new OpenCasePage(
                form,
                subject,
                cases.about(subject).orElse(null),
                cases.classes(),
                mayWrite(),
                user.may(DataClass.CONFIDENTIAL, Action.READ));
    }

    private boolean mayWrite() {
        return user.may(DataClass.ORGANISATION, Action.WRITE);
    }
}
