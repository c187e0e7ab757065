package pl.mors.activity.embed;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import pl.mors.activity.publiccalendar.PublicChoices;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;

/**
 * Which pages may show the calendar in a frame, and what to paste into them.
 *
 * @param mayChange whether the reader may say which pages may show it
 * @param choices what the frame can be narrowed down by
 * @param frame address of what is framed, on this server
 * @param wholeAddress the same with the server's; none when nobody knows at which address browsers reach it
 */
public record EmbedPage(
        Form form,
        String organisation,
        boolean mayChange,
        PublicChoices choices,
        String frame,
        @Nullable String wholeAddress) {

    /** What the town's web editor pastes: a frame, and no script. */
    public @Nullable String snippet() {
        return wholeAddress == null
                ? null
                : "<iframe src=\"" + HtmlUtils.htmlEscape(wholeAddress, "UTF-8") + "\" title=\""
                        + HtmlUtils.htmlEscape(Texts.t("activity.embed.title", organisation), "UTF-8")
                        + "\" width=\"100%\" height=\"600\" loading=\"lazy\" referrerpolicy=\"no-referrer\"></iframe>";
    }
}
