package pl.mors.casework.card;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.casework.CardId;
import pl.mors.casework.CaseId;
import pl.mors.casework.CaseworkUrls;
import pl.mors.casework.access.CaseAccess;
import pl.mors.casework.cases.SupportCaseQueries;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Requires;
import pl.mors.platform.DateRange;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Hours;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeQueries;

/** Opening a card and correcting what it grants: for who has the case. */
@Controller
class GrantController {

    private static final String TEMPLATE = "casework/card/grant";
    private static final String LABELS = "casework.card";

    private final CardQueries cards;
    private final SupportCaseQueries cases;
    private final GrantCard grantCard;
    private final ProgrammeQueries programmes;
    private final CaseAccess access;

    GrantController(
            CardQueries cards,
            SupportCaseQueries cases,
            GrantCard grantCard,
            ProgrammeQueries programmes,
            CaseAccess access) {
        this.cards = cards;
        this.cases = cases;
        this.grantCard = grantCard;
        this.programmes = programmes;
        this.access = access;
    }

    @GetMapping(CaseworkUrls.NEW_CARD)
    @Requires(value = DataClass.CASEWORK, action = Action.WRITE)
    @ReadsPersonalData(value = "support_case", idParam = "caseId")
    ModelAndView blank(@PathVariable CaseId caseId) {
        access.require(caseId);
        return Pages.show(TEMPLATE, page(Form.blank(), caseId));
    }

    @PostMapping(CaseworkUrls.NEW_CARD)
    @Requires(value = DataClass.CASEWORK, action = Action.WRITE)
    @ReadsPersonalData(value = "support_case", idParam = "caseId")
    ModelAndView open(@PathVariable CaseId caseId, Form form) {
        access.require(caseId);
        var page = page(form, caseId);
        var kind = form.read(LABELS)
                .choice("kind", page.kinds().stream().map(Option::value).toList());
        var wanted = read(form, page.specialists());
        return wanted.isEmpty()
                ? Pages.invalid(TEMPLATE, page)
                : answer(grantCard.open(caseId, kind.get(), wanted.get()), page, "casework.card.opened");
    }

    @GetMapping(CaseworkUrls.GRANT)
    @Requires(value = DataClass.CASEWORK, action = Action.WRITE)
    @ReadsPersonalData(value = "support_card", idParam = "cardId")
    ModelAndView show(@PathVariable CardId cardId) {
        var card = mine(cardId);
        var grant = card.grant();
        var answers = new LinkedHashMap<String, String>();
        answers.put("version", grant.version().toString());
        answers.put("specialist", grant.specialist().toString());
        answers.put("hours", Hours.text(grant.minutes()));
        answers.put("from", Texts.date(grant.period().from()));
        answers.put("to", Texts.date(card.lastDay()));
        return Pages.show(TEMPLATE, page(Form.startingWith(answers), card));
    }

    @PostMapping(CaseworkUrls.GRANT)
    @Requires(value = DataClass.CASEWORK, action = Action.WRITE)
    @ReadsPersonalData(value = "support_card", idParam = "cardId")
    ModelAndView correct(@PathVariable CardId cardId, Form form) {
        var page = page(form, mine(cardId));
        var wanted = read(form, page.specialists());
        return wanted.isEmpty()
                ? Pages.invalid(TEMPLATE, page)
                : answer(
                        grantCard.correct(cardId, version(form.value("version")), wanted.get()),
                        page,
                        "casework.card.corrected");
    }

    private static ModelAndView answer(GrantCard.Outcome outcome, GrantPage page, String done) {
        return switch (outcome) {
            case GrantCard.Outcome.Granted(var card) ->
                Pages.redirect(CaseworkUrls.card(card), Notice.done(done, page.name()));
            case GrantCard.Outcome.OutsideProgramme(var programme) ->
                Pages.invalid(
                        TEMPLATE,
                        page.refused(
                                programme.to() == null
                                        ? Texts.t("casework.card.outside-programme.open", programme.from())
                                        : Texts.t(
                                                "casework.card.outside-programme", programme.from(), programme.to())));
            case GrantCard.Outcome.SpecialistHasPlans() ->
                Pages.invalid(TEMPLATE, page.refused(Texts.t("casework.card.specialist-has-plans")));
            case GrantCard.Outcome.AlreadyOpen(var card) ->
                Pages.redirect(CaseworkUrls.card(card), Notice.info("casework.card.already-open"));
            case GrantCard.Outcome.PlansLeftOut() ->
                Pages.invalid(TEMPLATE, page.refused(Texts.t("casework.card.plans-left-out")));
            case GrantCard.Outcome.Stale() -> Pages.stale(TEMPLATE, page.outOfDate());
        };
    }

    private static Optional<GrantCard.Wanted> read(Form form, List<Option> specialists) {
        var reader = form.read(LABELS);
        var specialist = reader.choice(
                "specialist", specialists.stream().map(Option::value).toList());
        var minutes = reader.with("hours", Hours::parse, "casework.card.hours.wrong");
        var from = reader.date("from");
        var to = reader.date("to");
        if (from.isGiven() && to.isGiven() && to.get().isBefore(from.get())) {
            form.errors().add("to", "casework.to.before", Texts.t("casework.card.to"));
        }
        return form.errors().any()
                ? Optional.empty()
                : Optional.of(new GrantCard.Wanted(
                        MembershipId.valueOf(specialist.get()), minutes.get(), new DateRange(from.get(), to.get())));
    }

    private SupportCard mine(CardId cardId) {
        var card = cards.get(cardId);
        access.require(card.caseId());
        return card;
    }

    private GrantPage page(Form form, CaseId caseId) {
        var of = cases.get(caseId);
        return new GrantPage(
                form,
                caseId,
                of.name(),
                of.programmeTitle(),
                null,
                CardKinds.of(programmes.byId(of.programme()).orElseThrow()),
                specialists(),
                null,
                false);
    }

    private GrantPage page(Form form, SupportCard card) {
        var programme = programmes.byId(card.programme()).orElseThrow();
        return new GrantPage(
                form, card.caseId(), card.name(), programme.title(), card, List.of(), specialists(), null, false);
    }

    private List<Option> specialists() {
        return cases.specialists().stream()
                .map(one -> Option.of(one.membership().toString(), one.name()))
                .toList();
    }

    /** What is no version is one that nobody has. */
    private static UUID version(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException unreadable) {
            return new UUID(0, 0);
        }
    }
}
