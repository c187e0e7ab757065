package pl.mors.website.search;

import java.util.List;
import pl.mors.platform.SearchHit;
import pl.mors.platform.web.Form;
import pl.mors.website.WebsiteUrls;

/**
 * What the search found.
 *
 * @param address where the search form leads
 * @param form the words as typed, in the field {@code q}
 */
public record SearchPage(String address, Form form, List<Found> found) {

    /** Hits of one organisation's site; the name only where several sites are searched. */
    public record Found(String site, List<SearchHit> hits) {}

    public boolean isAsked() {
        return !form.value("q").isBlank();
    }

    /** Whether the sites of all organisations were searched. */
    public boolean isEverywhere() {
        return address.equals(WebsiteUrls.SEARCH_EVERYWHERE);
    }

    public int hits() {
        return found.stream().mapToInt(site -> site.hits().size()).sum();
    }
}
