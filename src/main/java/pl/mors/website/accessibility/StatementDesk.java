package pl.mors.website.accessibility;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.Role;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;
import pl.mors.website.WebsiteUrls;

/** Reminds the administrator of a missing statement and of its yearly review. */
@Component
class StatementDesk implements DeskItemSource {

    private final StatementQueries statements;
    private final CurrentUser currentUser;

    StatementDesk(StatementQueries statements, CurrentUser currentUser) {
        this.statements = statements;
        this.currentUser = currentUser;
    }

    @Override
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        if (!currentUser.get().roles().contains(Role.ADMINISTRATOR)) {
            return List.of();
        }
        var statement = statements.current();
        if (statement.isEmpty()) {
            return List.of(DeskItem.open(
                    Kind.OFFICE,
                    Urgency.SOON,
                    "website.statement.desk.missing",
                    List.of(),
                    WebsiteUrls.EDIT_STATEMENT));
        }
        var reviewedOn = statement.get().reviewedOn();
        return ReviewDuty.isRemindedOn(today, reviewedOn)
                ? List.of(DeskItem.due(
                        Kind.OFFICE,
                        ReviewDuty.dueOn(reviewedOn),
                        "website.statement.desk.review",
                        List.of(),
                        WebsiteUrls.EDIT_STATEMENT))
                : List.of();
    }
}
