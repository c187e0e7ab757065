package pl.mors.privacy.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.AuditHistory;
import pl.mors.audit.ChangeFilter;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Coded;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.FormReader;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;

/** Shows the changes of the organisation; of data that the reader may not see otherwise, only that it changed. */
@Controller
class ChangeRegisterController {

    private static final String TEMPLATE = "privacy/register/register";
    private static final int PAGE_SIZE = 50;

    private final AuditHistory history;
    private final CurrentUser currentUser;
    private final Clock clock;

    ChangeRegisterController(AuditHistory history, CurrentUser currentUser, Clock clock) {
        this.history = history;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @GetMapping(ChangeRegisterPage.PATH)
    @Requires(DataClass.AUDIT)
    @ReadsPersonalData("change_register")
    ModelAndView register(
            Form form,
            @RequestParam(name = ChangeRegisterPage.ABOUT, required = false) @Nullable UUID about,
            @RequestParam(name = Cursor.PARAMETER, required = false) @Nullable String cursor) {
        List<String> tables = history.tables();
        FormReader answers = form.read("audit.register").optional();
        ChangeFilter filter = new ChangeFilter(
                Optional.ofNullable(about).stream().toList(),
                answers.choice(ChangeRegisterPage.TABLE, tables).value(),
                answers.date(ChangeRegisterPage.DAY).value());
        ChangeRegisterPage page = new ChangeRegisterPage(
                history.changes(filter, Cursor.ofNumber(cursor), PAGE_SIZE, this::mayRead),
                form,
                tables.stream()
                        .map(table -> Option.of(table, history.label(table)))
                        .toList(),
                about == null ? null : about.toString(),
                LocalDate.now(clock.withZone(BusinessDate.ZONE)));
        return form.errors().any() ? Pages.invalid(TEMPLATE, page) : Pages.show(TEMPLATE, page);
    }

    /** Only a relation to everybody in the organisation opens values here: the register knows no groups, areas or cases. */
    private boolean mayRead(String dataClass) {
        return currentUser.mayForEverybody(Coded.of(DataClass.class, dataClass), Action.READ);
    }
}
