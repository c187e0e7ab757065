package pl.mors.privacy.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadHistory;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Pages;

/** Shows who saw personal data, and who was refused. */
@Controller
class ReadRegisterController {

    private static final String TEMPLATE = "privacy/register/reads";
    private static final int PAGE_SIZE = 50;

    private final ReadHistory history;
    private final Clock clock;

    ReadRegisterController(ReadHistory history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    @GetMapping(ReadRegisterPage.PATH)
    @Requires(DataClass.AUDIT)
    @ReadsPersonalData("read_register")
    ModelAndView register(
            Form form,
            @RequestParam(name = ReadRegisterPage.ABOUT, required = false) @Nullable UUID about,
            @RequestParam(name = Cursor.PARAMETER, required = false) @Nullable String cursor) {
        var answers = form.read("audit.reads").optional();
        var filter = new ReadHistory.Filter(
                about, answers.date(ReadRegisterPage.DAY).value(), answers.ticked(ReadRegisterPage.REFUSED));
        var page = new ReadRegisterPage(
                history.reads(filter, Cursor.ofId(cursor), PAGE_SIZE),
                form,
                about == null ? null : about.toString(),
                LocalDate.now(clock.withZone(BusinessDate.ZONE)));
        return form.errors().any() ? Pages.invalid(TEMPLATE, page) : Pages.show(TEMPLATE, page);
    }
}
