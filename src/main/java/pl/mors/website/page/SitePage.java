package pl.mors.website.page;

import gg.jte.Content;
import java.time.LocalDate;
import pl.mors.website.Markdown;

/**
 * An editorial page of a public site.
 *
 * @param slug its word in the address
 * @param body Markdown
 * @param position smaller comes first
 * @param version grows with each change
 */
public record SitePage(
        String slug,
        String title,
        String body,
        int position,
        LocalDate publishedOn,
        LocalDate reviewedOn,
        int version) {

    /** The page that an organisation's first page opens with. */
    public static final String ABOUT = "o-nas";

    /** The body as part of a page. */
    public Content content() {
        return Markdown.content(body);
    }
}
