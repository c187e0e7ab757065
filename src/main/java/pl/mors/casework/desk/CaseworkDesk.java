package pl.mors.casework.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.casework.CaseworkUrls;
import pl.mors.casework.access.CaseAccess;
import pl.mors.casework.card.Hours;
import pl.mors.casework.desk.CaseworkDeskQueries.OwnCard;
import pl.mors.casework.desk.CaseworkDeskQueries.OwnCase;
import pl.mors.casework.path.PathJudgement;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeQueries;

/**
 * What waits in one's own cases and cards: reviews that are due, paths against the rules, questionnaires missing after the exit;
 * meetings that nobody said anything about, signatures that are missing, hours beyond those granted.
 */
@Component
class CaseworkDesk implements DeskItemSource {

    private static final int SOON_DAYS = 14;

    private final CaseworkDeskQueries queries;
    private final ProgrammeQueries programmes;
    private final CaseAccess access;
    private final CurrentUser user;

    CaseworkDesk(CaseworkDeskQueries queries, ProgrammeQueries programmes, CaseAccess access, CurrentUser user) {
        this.queries = queries;
        this.programmes = programmes;
        this.access = access;
        this.user = user;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        if (!user.mayForOthers(DataClass.CASEWORK, Action.WRITE)) {
            return List.of();
        }
        var items = new ArrayList<DeskItem>();
        queries.cards(access.self(), today).forEach(card -> add(items, card));
        var known = programmes.all();
        queries.cases(access.self())
                .forEach(one -> known.stream()
                        .filter(programme -> programme.id().equals(one.programme()))
                        .forEach(programme -> add(items, one, programme, today)));
        return items.stream()
                .sorted(Comparator.comparing(item -> Objects.requireNonNullElse(item.dueOn(), LocalDate.MAX)))
                .limit(limit)
                .toList();
    }

    private static void add(List<DeskItem> items, OwnCard card) {
        var href = CaseworkUrls.card(card.id());
        if (card.waiting() > 0) {
            items.add(new DeskItem(null, "casework.desk.waiting", List.of(card.name()), href, Urgency.OVERDUE));
        }
        if (card.unsigned() > 0) {
            items.add(new DeskItem(null, "casework.desk.unsigned", List.of(card.name()), href, Urgency.SOON));
        }
        if (card.afterExit() > 0) {
            items.add(new DeskItem(null, "casework.desk.after-exit", List.of(card.name()), href, Urgency.SOON));
        }
        if (card.beyond() > 0) {
            items.add(new DeskItem(
                    null, "casework.desk.beyond", List.of(card.name(), Hours.text(card.beyond())), href, Urgency.SOON));
        }
    }

    private static void add(List<DeskItem> items, OwnCase one, Programme programme, LocalDate today) {
        var agreed = one.agreement();
        if (agreed != null && one.exitedOn() == null) {
            var judgement = PathJudgement.of(
                    programme.definition().programmingPeriod(),
                    agreed.form(),
                    agreed.period(),
                    agreed.families(),
                    agreed.reviewedOn(),
                    agreed.ended());
            var due = judgement.reviewDueOn();
            if (due != null && !due.isAfter(today.plusDays(SOON_DAYS))) {
                items.add(new DeskItem(
                        due,
                        "casework.desk.review",
                        List.of(one.name()),
                        CaseworkUrls.ofCase(CaseworkUrls.REVIEW, one.id()),
                        due.isBefore(today) ? Urgency.OVERDUE : Urgency.SOON));
            }
            if (agreed.signed() && !judgement.warnings().isEmpty()) {
                items.add(new DeskItem(
                        null, "casework.desk.lacking", List.of(one.name()), CaseworkUrls.page(one.id()), Urgency.SOON));
            }
        }
        if (one.exitedOn() != null && one.asksAtExit()) {
            items.add(new DeskItem(
                    null,
                    "casework.desk.progress",
                    List.of(one.name()),
                    CaseworkUrls.ofCase(CaseworkUrls.PROGRESS, one.id()),
                    Urgency.SOON));
        }
    }
}
