package pl.mors.activity.protection;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.SafeguardingUrls;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.Letterheads;
import pl.mors.document.Papers;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.FormReader;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;

/** Cards of interventions, for the person responsible and whom she lets read; for everybody else there are none. */
@Controller
class InterventionController {

    private static final String LIST = "activity/protection/interventions";
    private static final String CARD = "activity/protection/card";
    private static final String LABELS = "activity.protection.card";
    private static final String REPORTED_ON = "reportedOn";
    private static final String CLOSED_ON = "closedOn";
    private static final String READ = "read";
    private static final int LONGEST = 8000;

    private final InterventionRepository cards;
    private final InterventionReaders readers;
    private final InterventionAccess access;
    private final StandardsQueries standards;
    private final Letterheads letterheads;
    private final Papers papers;
    private final BusinessDate businessDate;

    InterventionController(
            InterventionRepository cards,
            InterventionReaders readers,
            InterventionAccess access,
            StandardsQueries standards,
            Letterheads letterheads,
            Papers papers,
            BusinessDate businessDate) {
        this.cards = cards;
        this.readers = readers;
        this.access = access;
        this.standards = standards;
        this.letterheads = letterheads;
        this.papers = papers;
        this.businessDate = businessDate;
    }

    @Requires(DataClass.INTERVENTION)
    @ReadsPersonalData("interventions")
    @GetMapping(SafeguardingUrls.CARDS)
    ModelAndView cards() {
        access.requireReader();
        return Pages.show(LIST, list(Form.blank()));
    }

    @Requires(value = DataClass.INTERVENTION, action = Action.WRITE)
    @ReadsPersonalData("interventions")
    @PostMapping(SafeguardingUrls.READERS)
    ModelAndView nameReader(Form form) {
        access.requireResponsible();
        var page = list(form);
        var member = form.read(LABELS)
                .choice("member", page.colleagues().stream().map(Option::value).toList());
        if (form.errors().any()) {
            return Pages.invalid(LIST, page);
        }
        readers.name(MembershipId.valueOf(member.get()));
        return Pages.redirect(SafeguardingUrls.CARDS, Notice.done("activity.protection.reader.named"));
    }

    @Requires(value = DataClass.INTERVENTION, action = Action.WRITE)
    @ReadsPersonalData("interventions")
    @PostMapping(SafeguardingUrls.END_READER)
    ModelAndView endReader(@PathVariable MembershipId membershipId) {
        access.requireResponsible();
        readers.end(membershipId);
        return Pages.redirect(SafeguardingUrls.CARDS, Notice.done("activity.protection.reader.ended"));
    }

    @Requires(value = DataClass.INTERVENTION, action = Action.WRITE)
    @ReadsPersonalData("interventions")
    @GetMapping(SafeguardingUrls.NEW_CARD)
    ModelAndView blankCard() {
        access.requireReader();
        var start = Form.startingWith(Map.of(REPORTED_ON, Texts.date(businessDate.today())));
        return Pages.show(CARD, new InterventionPage(start, null));
    }

    @Requires(value = DataClass.INTERVENTION, action = Action.WRITE)
    @ReadsPersonalData("interventions")
    @PostMapping(SafeguardingUrls.NEW_CARD)
    ModelAndView openCard(Form form) {
        access.requireReader();
        return typed(form)
                .map(typed -> written(cards.open(typed.reportedOn(), typed.text())))
                .orElseGet(() -> Pages.invalid(CARD, new InterventionPage(form, null)));
    }

    @Requires(DataClass.INTERVENTION)
    @ReadsPersonalData(value = "intervention", idParam = "cardId")
    @GetMapping(SafeguardingUrls.CARD)
    ModelAndView card(@PathVariable UUID cardId) {
        var card = find(cardId);
        Map<String, String> answers = new HashMap<>();
        answers.put(READ, card.row().toString());
        answers.put(REPORTED_ON, Texts.date(card.reportedOn()));
        answers.put("reporter", card.text().reporter());
        answers.put("report", card.text().report());
        answers.put("done", Objects.requireNonNullElse(card.text().done(), ""));
        answers.put("told", Objects.requireNonNullElse(card.text().told(), ""));
        var closedOn = card.closedOn();
        answers.put(CLOSED_ON, closedOn == null ? "" : Texts.date(closedOn));
        return Pages.show(CARD, new InterventionPage(Form.startingWith(answers), card));
    }

    @Requires(value = DataClass.INTERVENTION, action = Action.WRITE)
    @ReadsPersonalData(value = "intervention", idParam = "cardId")
    @PostMapping(SafeguardingUrls.CARD)
    ModelAndView goOn(@PathVariable UUID cardId, Form form) {
        var card = find(cardId);
        var typed = typed(form);
        var closedOn = form.read(LABELS).optional().date(CLOSED_ON);
        if (typed.isPresent() && closedOn.isGiven() && !isPlausible(typed.get(), closedOn.get())) {
            form.errors().add(CLOSED_ON, "activity.protection.error.closed");
        }
        if (form.errors().any() || typed.isEmpty()) {
            return Pages.invalid(CARD, new InterventionPage(form, card));
        }
        boolean last = card.row().toString().equals(form.value(READ))
                && cards.goOn(
                        cardId,
                        card.row(),
                        typed.get().reportedOn(),
                        closedOn.value(),
                        typed.get().text());
        return last
                ? written(cardId)
                : Pages.stale(CARD, new InterventionPage(form.refuse("activity.protection.card.changed"), card));
    }

    @Requires(DataClass.INTERVENTION)
    @ReadsPersonalData(value = "intervention", idParam = "cardId")
    @GetMapping(SafeguardingUrls.CARD_PAPER)
    void paper(@PathVariable UUID cardId, HttpServletResponse response) throws IOException {
        var card = find(cardId);
        var head = letterheads.about(cardId);
        papers.send(new InterventionSheet(head, card, businessDate.today()).paper(), response);
    }

    private static ModelAndView written(UUID card) {
        return Pages.redirect(SafeguardingUrls.card(card), Notice.done("activity.protection.card.written"));
    }

    private record Typed(LocalDate reportedOn, InterventionText text) {}

    private Optional<Typed> typed(Form form) {
        FormReader reader = form.read(LABELS);
        var on = reader.date(REPORTED_ON);
        var reporter = reader.text("reporter", 200);
        var report = reader.lines("report", LONGEST);
        var done = reader.optional().lines("done", LONGEST);
        var told = reader.optional().lines("told", LONGEST);
        if (on.isGiven() && on.get().isAfter(businessDate.today())) {
            form.errors().add(REPORTED_ON, "activity.protection.error.future");
        }
        return form.errors().any()
                ? Optional.empty()
                : Optional.of(new Typed(
                        on.get(), new InterventionText(reporter.get(), report.get(), done.value(), told.value())));
    }

    private boolean isPlausible(Typed typed, LocalDate closedOn) {
        return !closedOn.isBefore(typed.reportedOn()) && !closedOn.isAfter(businessDate.today());
    }

    private Intervention find(UUID card) {
        access.requireReader();
        return cards.find(card).orElseThrow(() -> new NotFound("card " + card));
    }

    private InterventionsPage list(Form form) {
        var all = readers.all();
        var known = all.stream().map(one -> one.membership().toString()).toList();
        List<Option> colleagues = access.isResponsible()
                ? standards.possibleReaders().stream()
                        .filter(one -> !known.contains(one.value()))
                        .toList()
                : List.of();
        return new InterventionsPage(form, cards.all(), all, colleagues);
    }
}
