package pl.mors.website.frontpage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.identity.PublicOrganisation;
import pl.mors.platform.PublicHomeSection;
import pl.mors.programme.Programme;
import pl.mors.website.helpline.HelpLine;
import pl.mors.website.page.SitePage;

/**
 * The first page of an organisation's site.
 *
 * @param about who the organisation is, once somebody has written it
 * @param programmes those that run today, then those to come, the latest start first
 * @param sections what other modules have to say
 * @param pages the other editorial pages
 */
public record HomePage(
        PublicOrganisation organisation,
        @Nullable SitePage about,
        List<Programme> programmes,
        LocalDate today,
        List<PublicHomeSection.Section> sections,
        List<SitePage> pages,
        List<HelpLine> helpLines) {

    /** What the page about the organisation is called; null where that says no more than the top of the page does. */
    public @Nullable String headline() {
        return about == null || about.title().equals(organisation.name()) ? null : about.title();
    }
}
