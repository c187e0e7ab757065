package pl.mors.website.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What staff may edit on the public site.
 *
 * @param organisation address of the site
 * @param statementReviewedOn last review of the accessibility statement; none while there is no statement
 */
public record EditorPage(
        String organisation, List<SitePage> pages, @Nullable LocalDate statementReviewedOn) {}
