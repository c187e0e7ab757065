package pl.mors.website.helpline;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.website.WebsiteUrls;

/** Where staff keep the help lines and confirm that they still hold. */
@Controller
class HelpLineEditorController {

    private static final String LABELS = "website.help-line";
    private static final String TEMPLATE = "website/helpline/edit";
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{2,18}");
    private static final int LONGEST = 150;
    private static final int LAST_POSITION = 999;

    private final HelpLineQueries lines;
    private final KeepHelpLine keepHelpLine;
    private final ConfirmHelpLine confirmHelpLine;
    private final BusinessDate businessDate;

    HelpLineEditorController(
            HelpLineQueries lines,
            KeepHelpLine keepHelpLine,
            ConfirmHelpLine confirmHelpLine,
            BusinessDate businessDate) {
        this.lines = lines;
        this.keepHelpLine = keepHelpLine;
        this.confirmHelpLine = confirmHelpLine;
        this.businessDate = businessDate;
    }

    @GetMapping(WebsiteUrls.EDIT_HELP_LINES)
    @Requires(value = DataClass.PUBLIC, action = Action.WRITE)
    ModelAndView list() {
        return Pages.show("website/helpline/editor", new HelpLinesPage(lines.all(), businessDate.today()));
    }

    @GetMapping(WebsiteUrls.NEW_HELP_LINE)
    @Requires(value = DataClass.PUBLIC, action = Action.WRITE)
    ModelAndView newLine() {
        return Pages.show(TEMPLATE, new EditHelpLinePage(null, 1, Form.startingWith(Map.of("position", "10")), null));
    }

    @GetMapping(WebsiteUrls.EDIT_HELP_LINE)
    @Requires(value = DataClass.PUBLIC, action = Action.WRITE)
    ModelAndView edit(@PathVariable HelpLineId id) {
        var line = lines.get(id);
        var form = Form.startingWith(Map.of(
                "name", line.name(),
                "phone", line.phone(),
                "hours", line.hours(),
                "languages", line.languages(),
                "position", String.valueOf(line.position())));
        return Pages.show(TEMPLATE, new EditHelpLinePage(id, line.version(), form, null));
    }

    @PostMapping(WebsiteUrls.NEW_HELP_LINE)
    @Requires(value = DataClass.PUBLIC, action = Action.WRITE)
    ModelAndView add(Form form) {
        return save(null, 1, form);
    }

    @PostMapping(WebsiteUrls.EDIT_HELP_LINE)
    @Requires(value = DataClass.PUBLIC, action = Action.WRITE)
    ModelAndView change(@PathVariable HelpLineId id, Form form) {
        return save(
                id,
                form.read(LABELS)
                        .integer("version", 1, Integer.MAX_VALUE)
                        .ifGiven()
                        .orElse(1),
                form);
    }

    @PostMapping(WebsiteUrls.CHECK_HELP_LINE)
    @Requires(value = DataClass.PUBLIC, action = Action.WRITE)
    ModelAndView check(@PathVariable HelpLineId id) {
        var line = lines.get(id);
        confirmHelpLine.confirm(id);
        return Pages.redirect(WebsiteUrls.EDIT_HELP_LINES, Notice.done("website.help-line.checked", line.name()));
    }

    private ModelAndView save(@Nullable HelpLineId id, int version, Form form) {
        var entry = entry(form);
        if (entry.isEmpty()) {
            return Pages.invalid(TEMPLATE, new EditHelpLinePage(id, version, form, null));
        }
        return switch (keepHelpLine.keep(id, version, entry.get(), businessDate.today())) {
            case KeepHelpLine.Outcome.Kept kept ->
                Pages.redirect(
                        WebsiteUrls.EDIT_HELP_LINES,
                        Notice.done("website.help-line.kept", entry.get().name()));
            case KeepHelpLine.Outcome.ChangedMeanwhile changed -> stale(id, form);
        };
    }

    private ModelAndView stale(@Nullable HelpLineId id, Form form) {
        if (id == null) {
            throw new IllegalStateException("a new line cannot have been changed");
        }
        var stored = lines.get(id);
        return Pages.stale(TEMPLATE, new EditHelpLinePage(id, stored.version(), form, stored));
    }

    private static Optional<KeepHelpLine.Entry> entry(Form form) {
        var read = form.read(LABELS);
        var name = read.text("name", LONGEST);
        var phone = read.with(
                "phone",
                typed -> Optional.of(typed).filter(text -> PHONE.matcher(text).matches()),
                "website.help-line.phone.wrong");
        var hours = read.text("hours", LONGEST);
        var languages = read.text("languages", LONGEST);
        var position = read.integer("position", 0, LAST_POSITION);
        return form.errors().any()
                ? Optional.empty()
                : Optional.of(
                        new KeepHelpLine.Entry(position.get(), name.get(), phone.get(), hours.get(), languages.get()));
    }
}
