package pl.mors.participant.declaration;

import java.util.Map;
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
import pl.mors.person.NoticeWay;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeQueries;

@Controller
class DeclarationController {

    private static final String TEMPLATE = "participant/declaration/declaration";

    private final DeclarationPages pages;
    private final CorrectionPages corrections;
    private final ParticipantQueries participants;
    private final SignDeclaration signDeclaration;
    private final ProgrammeQueries programmes;
    private final ChoiceQueries choices;
    private final PeopleInSight sight;
    private final CurrentUser user;
    private final BusinessDate date;

    DeclarationController(
            DeclarationPages pages,
            CorrectionPages corrections,
            ParticipantQueries participants,
            SignDeclaration signDeclaration,
            ProgrammeQueries programmes,
            ChoiceQueries choices,
            PeopleInSight sight,
            CurrentUser user,
            BusinessDate date) {
        this.pages = pages;
        this.corrections = corrections;
        this.participants = participants;
        this.signDeclaration = signDeclaration;
        this.programmes = programmes;
        this.choices = choices;
        this.sight = sight;
        this.user = user;
        this.date = date;
    }

    @GetMapping(ParticipantUrls.DECLARATION)
    @Requires(value = DataClass.SENSITIVE, action = Action.WRITE)
    @ReadsPersonalData(value = "eligibility", idParam = "personId")
    ModelAndView form(@PathVariable PersonId personId, @PathVariable String programmeCode) {
        sight.require(personId, DataClass.PARTICIPATION, Action.WRITE);
        var programme = programmes.named(programmeCode);
        var joined = participants.find(personId, programme.id()).filter(participation -> participation.isIn(programme));
        if (joined.isPresent()) {
            return Pages.redirect(
                    ParticipantUrls.declarationCorrection(joined.get().id()));
        }
        var form = Form.startingWith(Map.of(DeclarationForm.SIGNED_ON, Texts.date(date.today())));
        return Pages.show(TEMPLATE, pages.page(personId, programme, choices.of(programme.id()), form));
    }

    @PostMapping(ParticipantUrls.DECLARATION)
    @Requires(value = DataClass.SENSITIVE, action = Action.WRITE)
    @ReadsPersonalData(value = "eligibility", idParam = "personId")
    ModelAndView sign(@PathVariable PersonId personId, @PathVariable String programmeCode, Form form) {
        sight.require(personId, DataClass.PARTICIPATION, Action.WRITE);
        var programme = programmes.named(programmeCode);
        var known = choices.of(programme.id());
        var told = form.read("person.notice")
                .optional()
                .choice(DeclarationForm.TOLD, NoticeWay.class)
                .value();
        var declaration = DeclarationForm.read(form, programme, known);
        if (declaration.isEmpty()) {
            var page = pages.page(personId, programme, known, form);
            if (page.asksReason() && form.value(DeclarationForm.OVERRIDE_REASON).isBlank()) {
                form.errors().addFirst(DeclarationForm.OVERRIDE_REASON, "participant.declaration.reason-missing");
            }
            return Pages.invalid(TEMPLATE, page);
        }
        boolean mayOverride = user.may(DataClass.ELIGIBILITY, Action.OVERRIDE);
        return switch (signDeclaration.sign(personId, programme, declaration.get(), mayOverride, told)) {
            case SignDeclaration.Signed(var id, int number) ->
                Pages.redirect(
                        ParticipantUrls.participation(id),
                        Notice.done("participant.declaration.signed", Integer.toString(number)));
            case SignDeclaration.AlreadyIn(var id) -> corrections.meanwhile(participants.get(id), form);
            case SignDeclaration.DayRefused(var reason) -> {
                form.errors().add(DeclarationForm.SIGNED_ON, reason.textKey());
                yield Pages.invalid(TEMPLATE, pages.page(personId, programme, known, form));
            }
            case SignDeclaration.GuardianRefused(var reason) -> {
                DeclarationForm.refuseSignature(form, reason);
                yield Pages.invalid(TEMPLATE, pages.page(personId, programme, known, form));
            }
            case SignDeclaration.NotEligible(var check) -> {
                if (mayOverride && check.isOverridable()) {
                    form.errors().add(DeclarationForm.OVERRIDE_REASON, "participant.declaration.reason-missing");
                } else {
                    form.errors().add(DeclarationForm.SIGNED_ON, "participant.declaration.refusal.NOT_ELIGIBLE_THEN");
                }
                yield Pages.invalid(TEMPLATE, pages.page(personId, programme, known, form));
            }
            case SignDeclaration.NotChecked() ->
                Pages.invalid(
                        TEMPLATE,
                        pages.page(
                                personId,
                                programme,
                                known,
                                form.refuse("participant.declaration.refusal.NOT_CHECKED")));
        };
    }
}
