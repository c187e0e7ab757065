package pl.mors.website.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pl.mors.platform.PublicSearchSource;
import pl.mors.platform.SearchHit;
import pl.mors.platform.text.Language;
import pl.mors.platform.text.SearchWords;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.file.ProgrammeFile;
import pl.mors.website.WebsiteUrls;

/** Finds programmes by their published description. */
@Component
@Order(10)
class ProgrammeSearch implements PublicSearchSource {

    private final ProgrammeQueries programmes;

    ProgrammeSearch(ProgrammeQueries programmes) {
        this.programmes = programmes;
    }

    @Override
    public List<SearchHit> search(String organisation, String query, int limit) {
        var words = SearchWords.of(query);
        return programmes.all().stream()
                .filter(programme ->
                        words.areIn(programme.title() + " " + programme.code() + " " + text(programme.definition())))
                .limit(limit)
                .map(programme -> new SearchHit(
                        programme.title(),
                        WebsiteUrls.programme(organisation, programme.code()),
                        words.around(text(programme.definition())),
                        Language.POLISH))
                .toList();
    }

    /** What is published of it besides its title and code, which stand above the excerpt. */
    private static String text(ProgrammeFile file) {
        var page = file.page();
        var aim = file.aim();
        return Stream.of(
                        aim == null ? Stream.<String>empty() : Stream.ofNullable(aim.text()),
                        page == null
                                ? Stream.<String>empty()
                                : page.sections().stream()
                                        .flatMap(section -> Stream.concat(
                                                Stream.ofNullable(section.heading()), section.paragraphs().stream())),
                        file.plannedSupport().stream().map(ProgrammeFile.PlannedSupport::name),
                        file.venues().stream()
                                .flatMap(venue ->
                                        Stream.of(venue.name(), Objects.requireNonNullElse(venue.address(), ""))))
                .flatMap(texts -> texts)
                .collect(Collectors.joining(" "));
    }
}
