package pl.mors.website.accessibility;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.website.WebsiteUrls;

/** Where the accessibility statement is filled in and reviewed. */
@Controller
class StatementEditorController {

    private static final String LABELS = "website.statement.field";
    private static final String TEMPLATE = "website/accessibility/edit";
    private static final int LONGEST_LINE = 150;
    private static final int LONGEST_TEXT = 10_000;

    private final StatementQueries statements;
    private final StateAccessibility stateAccessibility;
    private final BusinessDate businessDate;

    StatementEditorController(
            StatementQueries statements, StateAccessibility stateAccessibility, BusinessDate businessDate) {
        this.statements = statements;
        this.stateAccessibility = stateAccessibility;
        this.businessDate = businessDate;
    }

    @GetMapping(WebsiteUrls.EDIT_STATEMENT)
    @Requires(value = DataClass.PUBLIC, action = Action.WRITE)
    ModelAndView form() {
        var form = statements
                .current()
                .map(StatementEditorController::answers)
                .map(Form::startingWith)
                .orElseGet(Form::blank);
        return Pages.show(TEMPLATE, new EditStatementPage(form, statements.version(), null));
    }

    @PostMapping(WebsiteUrls.EDIT_STATEMENT)
    @Requires(value = DataClass.PUBLIC, action = Action.WRITE)
    ModelAndView save(Form form) {
        int seen = form.read(LABELS)
                .optional()
                .integer("version", StateAccessibility.NONE, Integer.MAX_VALUE)
                .ifGiven()
                .orElse(StateAccessibility.NONE);
        var statement = statement(form);
        if (statement.isEmpty()) {
            return Pages.invalid(TEMPLATE, new EditStatementPage(form, seen, null));
        }
        if (!stateAccessibility.state(seen, statement.get())) {
            return Pages.stale(
                    TEMPLATE,
                    new EditStatementPage(
                            form, statements.version(), statements.current().orElseThrow()));
        }
        return Pages.redirect(WebsiteUrls.EDIT_PAGES, Notice.done("website.statement.saved"));
    }

    /** Saving is a review: the day of the last review is today. */
    private Optional<Statement> statement(Form form) {
        var read = form.read(LABELS);
        var publishedOn = read.date("sitePublishedOn");
        var updatedOn = read.date("siteUpdatedOn");
        var status = read.choice("status", Statement.Status.class);
        var shortcomings = read.optional().lines("shortcomings", LONGEST_TEXT);
        var madeOn = read.date("madeOn");
        var auditor = read.optional().text("auditor", LONGEST_LINE);
        var name = read.text("contactName", LONGEST_LINE);
        var email = read.text("contactEmail", LONGEST_LINE);
        var phone = read.text("contactPhone", LONGEST_LINE);
        var building = read.lines("building", LONGEST_TEXT);
        if (status.isGiven() && status.get() != Statement.Status.FULL && !shortcomings.isGiven()) {
            form.errors().add("shortcomings", "website.statement.shortcomings.missing");
        }
        return form.errors().any()
                ? Optional.empty()
                : Optional.of(new Statement(
                        publishedOn.get(),
                        updatedOn.get(),
                        status.get(),
                        shortcomings.ifGiven().orElse(""),
                        madeOn.get(),
                        businessDate.today(),
                        auditor.value(),
                        name.get(),
                        email.get(),
                        phone.get(),
                        building.get()));
    }

    private static Map<String, String> answers(Statement statement) {
        var answers = new LinkedHashMap<String, String>();
        answers.put("sitePublishedOn", Texts.date(statement.sitePublishedOn()));
        answers.put("siteUpdatedOn", Texts.date(statement.siteUpdatedOn()));
        answers.put("status", statement.status().name());
        answers.put("shortcomings", statement.shortcomings());
        answers.put("madeOn", Texts.date(statement.madeOn()));
        answers.put("auditor", Objects.requireNonNullElse(statement.auditor(), ""));
        answers.put("contactName", statement.contactName());
        answers.put("contactEmail", statement.contactEmail());
        answers.put("contactPhone", statement.contactPhone());
        answers.put("building", statement.building());
        return answers;
    }
}
