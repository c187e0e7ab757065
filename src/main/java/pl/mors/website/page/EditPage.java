package pl.mors.website.page;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.web.Form;

/**
 * The editor of one page.
 *
 * @param slug address of a page that exists; none for a new one
 * @param preview the text as it would look
 * @param stored the page as a colleague saved it in the meantime
 */
public record EditPage(
        @Nullable String slug,
        int version,
        Form form,
        @Nullable Content preview,
        @Nullable SitePage stored) {}
