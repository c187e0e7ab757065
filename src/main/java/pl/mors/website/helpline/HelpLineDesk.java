package pl.mors.website.helpline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItemSource;
import pl.mors.website.WebsiteUrls;

/** Reminds whoever edits the site of help lines that nobody has checked for six months. */
@Component
class HelpLineDesk implements DeskItemSource {

    private final HelpLineQueries lines;
    private final CurrentUser currentUser;

    HelpLineDesk(HelpLineQueries lines, CurrentUser currentUser) {
        this.lines = lines;
        this.currentUser = currentUser;
    }

    @Override
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        if (!currentUser.may(DataClass.PUBLIC, Action.WRITE)) {
            return List.of();
        }
        return lines.all().stream()
                .filter(line -> line.checkDueOn().isBefore(today))
                .sorted(Comparator.comparing(HelpLine::checkDueOn))
                .limit(limit)
                .map(line -> DeskItem.due(
                        Kind.OFFICE,
                        line.checkDueOn(),
                        "website.help-line.desk",
                        List.of(line.name()),
                        WebsiteUrls.EDIT_HELP_LINES))
                .toList();
    }
}
