package pl.mors.website.accessibility;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.text.Texts;

/**
 * An organisation's accessibility statement. The sentences that the act fixes stand in the page's texts; this is what differs.
 *
 * @param sitePublishedOn first publication of the site
 * @param siteUpdatedOn last significant change of the site
 * @param shortcomings what is not accessible and why, in Markdown; empty when everything is
 * @param madeOn day on which the statement was made
 * @param reviewedOn last review of the statement
 * @param auditor who assessed the site; none for a self-assessment
 * @param building accessibility of the building, in Markdown
 */
public record Statement(
        LocalDate sitePublishedOn,
        LocalDate siteUpdatedOn,
        Status status,
        String shortcomings,
        LocalDate madeOn,
        LocalDate reviewedOn,
        @Nullable String auditor,
        String contactName,
        String contactEmail,
        String contactPhone,
        String building) {

    /** How far the site meets the act. */
    public enum Status {
        FULL,
        PARTIAL,
        NONE;

        public String text() {
            return Texts.t("website.statement.status." + name().toLowerCase(Locale.ROOT));
        }
    }
}
