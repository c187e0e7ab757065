package pl.mors.participant.declaration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.Participation;
import pl.mors.participant.ParticipationId;
import pl.mors.participant.correction.Corrected;
import pl.mors.participant.correction.ReasonPage;
import pl.mors.participant.correction.Stored;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonQueries;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeQueries;

/** Taking back a declaration that was recorded by mistake. */
@Controller
class WithdrawalController {

    private final WithdrawDeclaration withdrawDeclaration;
    private final DeclarationQueries declarations;
    private final ParticipantQueries participants;
    private final PersonQueries people;
    private final ProgrammeQueries programmes;
    private final ChoiceQueries choices;
    private final PeopleInSight sight;

    WithdrawalController(
            WithdrawDeclaration withdrawDeclaration,
            DeclarationQueries declarations,
            ParticipantQueries participants,
            PersonQueries people,
            ProgrammeQueries programmes,
            ChoiceQueries choices,
            PeopleInSight sight) {
        this.withdrawDeclaration = withdrawDeclaration;
        this.declarations = declarations;
        this.participants = participants;
        this.people = people;
        this.programmes = programmes;
        this.choices = choices;
        this.sight = sight;
    }

    @GetMapping(ParticipantUrls.DECLARATION_WITHDRAWAL)
    @Requires(value = DataClass.SENSITIVE, action = Action.WRITE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    ModelAndView ask(@PathVariable ParticipationId participationId) {
        var participation = inSight(participationId);
        return Pages.show(
                ReasonPage.TEMPLATE, page(participation, Form.blank(), Corrected.DECLARATION_WITHDRAWN, null));
    }

    @PostMapping(ParticipantUrls.DECLARATION_WITHDRAWAL)
    @Requires(value = DataClass.SENSITIVE, action = Action.WRITE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    ModelAndView withdraw(@PathVariable ParticipationId participationId, Form form) {
        var participation = inSight(participationId);
        var reason = ReasonPage.reason(form);
        if (form.errors().any()) {
            return Pages.invalid(ReasonPage.TEMPLATE, page(participation, form, Corrected.DECLARATION_WITHDRAWN, null));
        }
        return switch (withdrawDeclaration.withdraw(participationId, form.value(ReasonPage.VERSION), reason.get())) {
            case WithdrawDeclaration.Withdrawn() ->
                Pages.redirect(
                        ParticipantUrls.participation(participationId),
                        Notice.done("participant.declaration.withdrawn"));
            case WithdrawDeclaration.HasLeft() ->
                Pages.invalid(
                        ReasonPage.TEMPLATE,
                        page(
                                participation,
                                form.refuse("participant.declaration.refusal.HAS_LEFT"),
                                Corrected.DECLARATION_WITHDRAWN,
                                null));
            case WithdrawDeclaration.ChangedMeanwhile(var stored) ->
                Pages.stale(
                        ReasonPage.TEMPLATE,
                        page(
                                participation,
                                form,
                                Corrected.DECLARATION_WITHDRAWN,
                                DeclarationPages.stored(stored.declaration(), choices.of(participation.programme()))));
        };
    }

    @GetMapping(ParticipantUrls.WITHDRAWAL_SETTLEMENT)
    @Requires(value = DataClass.SENSITIVE, action = Action.WRITE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    ModelAndView askToSettle(@PathVariable ParticipationId participationId) {
        var participation = inSight(participationId);
        return Pages.show(ReasonPage.TEMPLATE, page(participation, Form.blank(), Corrected.WITHDRAWAL_SETTLED, null));
    }

    @PostMapping(ParticipantUrls.WITHDRAWAL_SETTLEMENT)
    @Requires(value = DataClass.SENSITIVE, action = Action.WRITE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    ModelAndView settle(@PathVariable ParticipationId participationId, Form form) {
        var participation = inSight(participationId);
        var explanation = ReasonPage.reason(form);
        if (form.errors().any()) {
            return Pages.invalid(ReasonPage.TEMPLATE, page(participation, form, Corrected.WITHDRAWAL_SETTLED, null));
        }
        withdrawDeclaration.settle(participationId, explanation.get());
        return Pages.redirect(
                ParticipantUrls.participation(participationId), Notice.done("participant.correction.settled"));
    }

    private Participation inSight(ParticipationId id) {
        var participation = participants.get(id);
        sight.require(participation.person(), DataClass.PARTICIPATION, Action.WRITE);
        return participation;
    }

    private ReasonPage page(Participation participation, Form form, Corrected what, @Nullable List<Stored> stored) {
        var typed = form.value(ReasonPage.VERSION);
        var version = typed.isEmpty() || stored != null
                ? declarations.of(participation).version()
                : typed;
        return new ReasonPage(
                people.get(participation.person()),
                participation,
                programmes.byId(participation.programme()).orElseThrow().title(),
                form,
                what,
                what == Corrected.WITHDRAWAL_SETTLED
                        ? ParticipantUrls.withdrawalSettlement(participation.id())
                        : ParticipantUrls.declarationWithdrawal(participation.id()),
                version,
                stored);
    }
}
