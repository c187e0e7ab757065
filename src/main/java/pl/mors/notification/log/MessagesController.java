package pl.mors.notification.log;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.notification.EmailChannel;
import pl.mors.notification.SmsChannel;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Pages;

/** Shows whether messages go out. */
@Controller
class MessagesController {

    private static final int PAGE_SIZE = 50;

    private final MessageQueries messages;
    private final EmailChannel email;
    private final SmsChannel sms;

    MessagesController(MessageQueries messages, EmailChannel email, SmsChannel sms) {
        this.messages = messages;
        this.email = email;
        this.sms = sms;
    }

    @GetMapping(MessagesPage.PATH)
    @Requires(DataClass.TECHNICAL)
    ModelAndView list(
            @RequestParam(name = "stan", required = false) @Nullable String stan,
            @RequestParam(name = Cursor.PARAMETER, required = false) @Nullable String cursor) {
        String status = stan != null && MessagesPage.STATUSES.contains(stan) ? stan : null;
        return Pages.show(
                "notification/log/messages",
                new MessagesPage(messages.page(cursor, status, PAGE_SIZE), status, emailNotice(), sms.isSet()));
    }

    /** What is said where e-mail reaches nobody. */
    private @Nullable String emailNotice() {
        return email.isSet()
                ? null
                : Texts.t(email.takes() ? "notification.messages.only-log" : "notification.messages.no-server");
    }
}
