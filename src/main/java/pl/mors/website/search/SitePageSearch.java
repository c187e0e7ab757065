package pl.mors.website.search;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pl.mors.platform.PublicSearchSource;
import pl.mors.platform.SearchHit;
import pl.mors.platform.text.Language;
import pl.mors.platform.text.SearchWords;
import pl.mors.website.Markdown;
import pl.mors.website.WebsiteUrls;
import pl.mors.website.page.SitePageQueries;

/** Finds editorial pages. */
@Component
@Order(30)
class SitePageSearch implements PublicSearchSource {

    private final SitePageQueries pages;

    SitePageSearch(SitePageQueries pages) {
        this.pages = pages;
    }

    @Override
    public List<SearchHit> search(String organisation, String query, int limit) {
        var words = SearchWords.of(query);
        return pages.all().stream()
                .filter(page -> words.areIn(page.title() + " " + Markdown.text(page.body())))
                .limit(limit)
                .map(page -> new SearchHit(
                        page.title(),
                        WebsiteUrls.page(organisation, page.slug()),
                        words.around(Markdown.text(page.body())),
                        Language.POLISH))
                .toList();
    }
}
