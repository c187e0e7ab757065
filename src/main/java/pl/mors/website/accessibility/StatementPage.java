package pl.mors.website.accessibility;

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

    /** Text of the statement in Markdown, as HTML. */
    public String html(String markdown) {
        return Markdown.html(markdown);
    }
}
