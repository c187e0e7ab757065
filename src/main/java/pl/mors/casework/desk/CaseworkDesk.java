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
import pl.mors.casework.desk.CaseworkDeskQueries.Agreement;
import pl.mors.casework.desk.CaseworkDeskQueries.OwnCard;
import pl.mors.casework.desk.CaseworkDeskQueries.OwnCase;
import pl.mors.casework.path.PathJudgement;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;
import pl.mors.platform.web.Hours;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeQueries;

/**
 * What waits in one's own cases and cards: reviews that are due, paths and cards that end, paths against the rules or unsigned,
 * questionnaires missing after the exit; meetings that nobody said anything about, signatures that are missing, hours beyond those
 * granted.
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
        queries.cards(access.self(), today).forEach(card -> add(items, card, today));
        var known = programmes.all();
        queries.cases(access.self())
                .forEach(one -> known.stream()
                        .filter(programme -> programme.id().equals(one.programme()))
                        .forEach(programme -> add(items, one, programme, today)));
        return items.stream()
                .map(item -> item.ownIf(true))
                .sorted(Comparator.comparing(item -> Objects.requireNonNullElse(item.dueOn(), LocalDate.MAX)))
                .limit(limit)
                .toList();
    }

    private static void add(List<DeskItem> items, OwnCard card, LocalDate today) {
        var href = CaseworkUrls.ofCard(CaseworkUrls.CARD, card.id());
        if (card.waiting() > 0) {
            items.add(DeskItem.open(
                    Kind.ATTENDANCE, Urgency.OVERDUE, "casework.desk.waiting", List.of(card.name()), href));
        }
        if (card.unsigned() > 0) {
            items.add(
                    DeskItem.open(Kind.SIGNATURE, Urgency.SOON, "casework.desk.unsigned", List.of(card.name()), href));
        }
        if (card.afterExit() > 0) {
            items.add(DeskItem.open(
                    Kind.TO_EXPLAIN, Urgency.SOON, "casework.desk.after-exit", List.of(card.name()), href));
        }
        if (card.beyond() > 0) {
            items.add(DeskItem.open(
                    Kind.TO_EXPLAIN,
                    Urgency.SOON,
                    "casework.desk.beyond",
                    List.of(card.name(), Hours.text(card.beyond())),
                    href));
        }
        if (!card.left() && !card.lastDay().isBefore(today) && isSoon(card.lastDay(), today)) {
            items.add(DeskItem.due(
                    Kind.AGREEMENT,
                    card.lastDay(),
                    "casework.desk.card-ends",
                    List.of(card.name()),
                    card.mayGrant() ? CaseworkUrls.ofCard(CaseworkUrls.GRANT, card.id()) : href));
        }
    }

    private static void add(List<DeskItem> items, OwnCase one, Programme programme, LocalDate today) {
        var agreed = one.agreement();
        if (agreed != null && one.exitedOn() == null) {
            add(items, one, agreed, programme, today);
        }
        if (one.exitedOn() != null && one.asksAtExit()) {
            items.add(DeskItem.open(
                    Kind.EXIT_DATA,
                    Urgency.SOON,
                    "casework.desk.progress",
                    List.of(one.name()),
                    CaseworkUrls.ofCase(CaseworkUrls.PROGRESS, one.id())));
        }
    }

    private static void add(List<DeskItem> items, OwnCase one, Agreement agreed, Programme programme, LocalDate today) {
        var path = CaseworkUrls.ofCase(CaseworkUrls.PATH, one.id());
        List<Object> name = List.of(one.name());
        var judgement = PathJudgement.of(
                programme.definition().programmingPeriod(),
                agreed.form(),
                agreed.period(),
                agreed.families(),
                agreed.reviewedOn(),
                agreed.ended());
        var due = judgement.reviewDueOn();
        if (due != null && isSoon(due, today)) {
            items.add(DeskItem.due(
                    Kind.REVIEW,
                    due,
                    "casework.desk.review",
                    name,
                    CaseworkUrls.ofCase(CaseworkUrls.REVIEW, one.id())));
        }
        var last = Objects.requireNonNull(agreed.period().to());
        boolean concluded = agreed.ended()
                || (agreed.reviewedOn() != null && !agreed.reviewedOn().isBefore(last));
        if (!concluded && isSoon(last, today)) {
            items.add(DeskItem.due(Kind.AGREEMENT, last, "casework.desk.path-ends", name, path));
        }
        if (!agreed.signed()) {
            items.add(DeskItem.due(Kind.SIGNATURE, agreed.period().from(), "casework.desk.path-unsigned", name, path));
        }
        if (agreed.signed() && !judgement.warnings().isEmpty()) {
            items.add(DeskItem.open(
                    Kind.TO_EXPLAIN, Urgency.SOON, "casework.desk.lacking", name, CaseworkUrls.page(one.id())));
        }
    }

    private static boolean isSoon(LocalDate day, LocalDate today) {
        return !day.isAfter(today.plusDays(SOON_DAYS));
    }
}
