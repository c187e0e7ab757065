package pl.mors.participant.application;

import org.jspecify.annotations.Nullable;
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
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.RecruitmentApplicationId;
import pl.mors.participant.online.ToldWords;
import pl.mors.participant.round.RoundQueries;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Who sent an application on line: first somebody of the register, otherwise somebody to be registered from what was told. */
@Controller
class ApplicantController {

    private static final String TEMPLATE = "participant/application/applicant";

    private final ApplicationsInSight applications;
    private final ApplicantQueries applicants;
    private final TieApplicant tieApplicant;
    private final RoundQueries rounds;
    private final PeopleInSight sight;
    private final CurrentUser user;

    ApplicantController(
            ApplicationsInSight applications,
            ApplicantQueries applicants,
            TieApplicant tieApplicant,
            RoundQueries rounds,
            PeopleInSight sight,
            CurrentUser user) {
        this.applications = applications;
        this.applicants = applicants;
        this.tieApplicant = tieApplicant;
        this.rounds = rounds;
        this.sight = sight;
        this.user = user;
    }

    @GetMapping(ParticipantUrls.APPLICANT)
    @Requires(value = DataClass.ELIGIBILITY, action = Action.WRITE)
    @ReadsPersonalData(value = "recruitment", idParam = "applicationId")
    ModelAndView show(@PathVariable RecruitmentApplicationId applicationId) {
        var application = applications.get(applicationId, Action.WRITE);
        return application.person() == null
                ? Pages.show(TEMPLATE, page(application, Form.blank(), null))
                : Pages.redirect(ParticipantUrls.application(applicationId));
    }

    @PostMapping(ParticipantUrls.TIE_APPLICANT)
    @Requires(value = DataClass.ELIGIBILITY, action = Action.WRITE)
    @ReadsPersonalData(value = "recruitment", idParam = "applicationId")
    ModelAndView tie(@PathVariable RecruitmentApplicationId applicationId, @PathVariable PersonId personId, Form form) {
        var application = applications.get(applicationId, Action.WRITE);
        sight.require(personId, DataClass.ELIGIBILITY, Action.WRITE);
        var href = ParticipantUrls.application(applicationId);
        return switch (tieApplicant.tie(applicationId, personId)) {
            case TieApplicant.Tied() -> Pages.redirect(href, Notice.done("participant.applicant.tied"));
            case TieApplicant.HasPerson() -> Pages.redirect(href, Notice.info("participant.applicant.has-person"));
            case TieApplicant.AppliedAlready(var other) ->
                Pages.invalid(TEMPLATE, page(application, form.refuse("participant.applicant.applied-already"), other));
        };
    }

    private ApplicantPage page(
            RecruitmentApplication application, Form form, @Nullable RecruitmentApplicationId already) {
        var told = applicants.told(application.id());
        return new ApplicantPage(
                rounds.get(application.round()),
                application,
                form,
                ToldWords.lines(told),
                applicants.candidates(told),
                applicants.registration(told),
                already,
                user.may(DataClass.PERSONAL, Action.WRITE));
    }
}
