package pl.mors.notification.log;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Slice;

/**
 * The list of messages.
 *
 * @param status the status that the list is narrowed down to
 * @param emailNotice why e-mail reaches nobody; none where it does
 * @param smsSet whether there is a gateway for text messages
 */
public record MessagesPage(
        Slice<MessageRow> messages,
        @Nullable String status,
        @Nullable String emailNotice,
        boolean smsSet) {

    static final String PATH = "/pulpit/wiadomosci";
    static final List<String> STATUSES = List.of("queued", "sent", "failed");

    public Href address() {
        return Href.of(PATH).with("stan", status);
    }

    public Form filter() {
        return Form.startingWith(status == null ? Map.of() : Map.of("stan", status));
    }

    public List<Option> statuses() {
        return STATUSES.stream()
                .map(code -> Option.of(code, Texts.t("notification.status." + code)))
                .toList();
    }
}
