package pl.mors.website.search;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pl.mors.platform.PublicSearchSource;
import pl.mors.platform.SearchHit;
import pl.mors.platform.text.Language;
import pl.mors.platform.text.SearchWords;
import pl.mors.website.WebsiteUrls;
import pl.mors.website.helpline.HelpLine;
import pl.mors.website.helpline.HelpLineQueries;

/** Finds help lines by name, number, hours and languages. */
@Component
@Order(40)
class HelpLineSearch implements PublicSearchSource {

    private final HelpLineQueries lines;

    HelpLineSearch(HelpLineQueries lines) {
        this.lines = lines;
    }

    @Override
    public List<SearchHit> search(String organisation, String query, int limit) {
        var words = SearchWords.of(query);
        return lines.all().stream()
                .filter(line -> words.areIn(line.name() + " " + summary(line)))
                .limit(limit)
                .map(line -> new SearchHit(
                        line.name(),
                        WebsiteUrls.helpLines(organisation) + "#telefon-" + line.id(),
                        summary(line),
                        Language.POLISH))
                .toList();
    }

    private static String summary(HelpLine line) {
        return line.phone() + ", " + line.hours() + ", " + line.languages();
    }
}
