package pl.mors.participant.declaration;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.Participation;
import pl.mors.participant.ParticipationId;
import pl.mors.person.PeopleInSight;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeQueries;

/** Correcting what was recorded when a person joined. */
@Controller
class DeclarationCorrectionController {

    private final CorrectionPages pages;
    private final CorrectDeclaration correctDeclaration;
    private final ParticipantQueries participants;
    private final ProgrammeQueries programmes;
    private final ChoiceQueries choices;
    private final PeopleInSight sight;
    private final CurrentUser user;

    DeclarationCorrectionController(
            CorrectionPages pages,
            CorrectDeclaration correctDeclaration,
            ParticipantQueries participants,
            ProgrammeQueries programmes,
            ChoiceQueries choices,
            PeopleInSight sight,
            CurrentUser user) {
        this.pages = pages;
        this.correctDeclaration = correctDeclaration;
        this.participants = participants;
        this.programmes = programmes;
        this.choices = choices;
        this.sight = sight;
        this.user = user;
    }

    @GetMapping(ParticipantUrls.DECLARATION_CORRECTION)
    @Requires(value = DataClass.SENSITIVE, action = Action.WRITE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    ModelAndView form(@PathVariable ParticipationId participationId) {
        return pages.start(joined(participationId));
    }

    @PostMapping(ParticipantUrls.DECLARATION_CORRECTION)
    @Requires(value = DataClass.SENSITIVE, action = Action.WRITE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    ModelAndView correct(@PathVariable ParticipationId participationId, Form form) {
        var participation = joined(participationId);
        var programme = programmes.byId(participation.programme()).orElseThrow();
        var reason = DeclarationForm.correctionReason(form);
        var declaration = DeclarationForm.read(form, programme, choices.of(programme.id()));
        if (declaration.isEmpty()) {
            return pages.invalid(participation, form, null);
        }
        boolean mayOverride = user.may(DataClass.ELIGIBILITY, Action.OVERRIDE);
        var outcome = correctDeclaration.correct(
                participationId, form.value(DeclarationForm.VERSION), declaration.get(), reason.get(), mayOverride);
        return switch (outcome) {
            case CorrectDeclaration.Done() ->
                Pages.redirect(
                        ParticipantUrls.participation(participationId),
                        Notice.done("participant.declaration.corrected"));
            case CorrectDeclaration.Unchanged() ->
                pages.invalid(participation, form.refuse("participant.declaration.unchanged"), null);
            case CorrectDeclaration.ChangedMeanwhile ignored -> pages.meanwhile(participation, form);
            case CorrectDeclaration.NotChecked() ->
                pages.invalid(participation, form.refuse("participant.declaration.refusal.NOT_CHECKED"), null);
            case CorrectDeclaration.DayRefused(var refusal) -> {
                form.errors().add(DeclarationForm.SIGNED_ON, refusal.textKey());
                yield pages.invalid(participation, form, null);
            }
            case CorrectDeclaration.GuardianRefused(var refusal) -> {
                DeclarationForm.refuseSignature(form, refusal);
                yield pages.invalid(participation, form, null);
            }
            case CorrectDeclaration.NotEligible(var check) -> {
                if (mayOverride && check.isOverridable()) {
                    form.errors().add(DeclarationForm.OVERRIDE_REASON, "participant.declaration.reason-missing");
                } else {
                    form.errors().add(DeclarationForm.SIGNED_ON, "participant.declaration.refusal.NOT_ELIGIBLE_THEN");
                }
                yield pages.invalid(participation, form, check);
            }
        };
    }

    private Participation joined(ParticipationId id) {
        var participation = participants.get(id);
        sight.require(participation.person(), DataClass.PARTICIPATION, Action.WRITE);
        var programme = programmes.byId(participation.programme()).orElseThrow();
        if (!participation.isIn(programme)) {
            throw new NotFound("declaration of " + id);
        }
        return participation;
    }
}
