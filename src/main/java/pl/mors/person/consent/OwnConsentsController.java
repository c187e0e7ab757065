package pl.mors.person.consent;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.OpenToSignedIn;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Residents answer for themselves, one question by one click. */
@Controller
class OwnConsentsController {

    static final String GIVEN = "/moje/zgody/tak";
    static final String DENIED = "/moje/zgody/nie";

    private static final String OWN_PAGE = "/moje";

    private final AnswerConsents answerConsents;
    private final CurrentUser currentUser;
    private final BusinessDate date;

    OwnConsentsController(AnswerConsents answerConsents, CurrentUser currentUser, BusinessDate date) {
        this.answerConsents = answerConsents;
        this.currentUser = currentUser;
        this.date = date;
    }

    @OpenToSignedIn
    @ReadsPersonalData("own_data")
    @PostMapping(GIVEN)
    ModelAndView give(Form form) {
        return answer(form, true);
    }

    @OpenToSignedIn
    @ReadsPersonalData("own_data")
    @PostMapping(DENIED)
    ModelAndView deny(Form form) {
        return answer(form, false);
    }

    private ModelAndView answer(Form form, boolean yes) {
        var person = currentUser.get().person();
        if (person == null) {
            throw new NotFound("the signed-in account belongs to no person");
        }
        var asked = ConsentsController.subject(form);
        return switch (answerConsents.answer(new PersonId(person), asked, yes, date.today())) {
            case AnswerConsents.Answered answered -> Pages.redirect(OWN_PAGE, Notice.done("person.own-consent.saved"));
            case AnswerConsents.Refused(var subject, var reason) ->
                Pages.redirect(OWN_PAGE, Notice.refused("person.own-consent.refusal." + reason));
        };
    }
}
