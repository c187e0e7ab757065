/**
 * The public sites: an organisation's first page, its programmes as the funder wants them described, editorial pages, help
 * lines, the accessibility statement and the search. What other modules show in public they show on pages of their own; they
 * join in through {@code PublicHomeSection}, {@code PublicSearchSource} and {@code MenuItemSource}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Website",
        allowedDependencies = {
            "platform",
            "platform :: *",
            "audit",
            "identity",
            "document",
            "programme",
            "programme :: file",
            "community"
        })
package pl.mors.website;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
