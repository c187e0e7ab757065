package pl.mors.website.accessibility;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import pl.mors.identity.PublicOrganisation;
import pl.mors.website.Markdown;

/**
 * The accessibility statement as everybody sees it.
 *
 * @param siteAddress full address of the site that it is about
 * @param statement none until the organisation has made one
 */
public record StatementPage(
        PublicOrganisation organisation,
        String siteAddress,
        @Nullable Statement statement) {

    /** A text of the statement, in Markdown, as part of the page. */
    public Content content(String markdown) {
        return Markdown.content(markdown);
    }
}
