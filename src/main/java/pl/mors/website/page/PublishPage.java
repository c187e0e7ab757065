package pl.mors.website.page;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.BusinessDate;

/** Puts an editorial page on the public site, or a new text in place of the old one. Saving counts as a review of the text. */
@Service
public class PublishPage {

    /** A page that does not exist yet. */
    public static final int NEW = 0;

    private final SitePageRepository pages;
    private final BusinessDate businessDate;

    PublishPage(SitePageRepository pages, BusinessDate businessDate) {
        this.pages = pages;
        this.businessDate = businessDate;
    }

    /**
     * A page as written.
     *
     * @param slug small letters, digits and hyphens
     * @param body Markdown
     */
    public record Content(String slug, String title, String body, int position) {}

    /** What became of it. */
    public sealed interface Outcome {

        record Published() implements Outcome {}

        record AddressTaken() implements Outcome {}

        /** Somebody else saved it in the meantime; nothing was changed. */
        record ChangedMeanwhile() implements Outcome {}
    }

    /**
     * @param version of the page as the editor saw it, or {@link #NEW}
     */
    @Transactional
    public Outcome publish(int version, Content content) {
        if (version == NEW) {
            return pages.add(content, businessDate.today()) ? new Outcome.Published() : new Outcome.AddressTaken();
        }
        return pages.change(version, content, businessDate.today())
                ? new Outcome.Published()
                : new Outcome.ChangedMeanwhile();
    }
}
