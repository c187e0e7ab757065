package pl.mors.website.helpline;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.platform.HelpLineSource;

/** Lends the site's help lines to the public pages of other modules. */
@Component
class HelpLinesOfSite implements HelpLineSource {

    private final HelpLineQueries lines;

    HelpLinesOfSite(HelpLineQueries lines) {
        this.lines = lines;
    }

    @Override
    public List<Line> helpLines() {
        return lines.all().stream()
                .map(line -> new Line(line.name(), line.phone(), line.dial()))
                .toList();
    }
}
