package pl.mors.participant.application;

import java.time.Clock;
import java.time.LocalTime;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.RecruitmentApplicationId;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.participant.round.RoundQueries;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Taking applications in, and what is known about them. */
@Controller
class ApplicationController {

    private static final String FORM = "participant/application/form";

    private final ApplicationsInSight applications;
    private final ApplicationQueries known;
    private final ApplicantQueries applicants;
    private final SubmitApplication submitApplication;
    private final ApplicationPages pages;
    private final RoundQueries rounds;
    private final PersonQueries people;
    private final PeopleInSight sight;
    private final BusinessDate date;
    private final Clock clock;

    ApplicationController(
            ApplicationsInSight applications,
            ApplicationQueries known,
            ApplicantQueries applicants,
            SubmitApplication submitApplication,
            ApplicationPages pages,
            RoundQueries rounds,
            PersonQueries people,
            PeopleInSight sight,
            BusinessDate date,
            Clock clock) {
        this.applications = applications;
        this.known = known;
        this.applicants = applicants;
        this.submitApplication = submitApplication;
        this.pages = pages;
        this.rounds = rounds;
        this.people = people;
        this.sight = sight;
        this.date = date;
        this.clock = clock;
    }

    @GetMapping(ParticipantUrls.APPLICATIONS)
    @Requires(DataClass.ELIGIBILITY)
    @ReadsPersonalData("recruitment")
    ModelAndView list(@PathVariable RecruitmentRoundId roundId) {
        return Pages.show(
                "participant/application/applications",
                new ApplicationsPage(rounds.get(roundId), applications.of(roundId), applicants.ofRound(roundId)));
    }

    @GetMapping(ParticipantUrls.APPLICATION)
    @Requires(DataClass.ELIGIBILITY)
    @ReadsPersonalData(value = "recruitment", idParam = "applicationId")
    ModelAndView show(@PathVariable RecruitmentApplicationId applicationId) {
        return Pages.show(
                "participant/application/application",
                pages.page(applications.get(applicationId, Action.READ), Form.blank()));
    }

    @GetMapping(ParticipantUrls.NEW_APPLICATION)
    @Requires(value = DataClass.ELIGIBILITY, action = Action.WRITE)
    @ReadsPersonalData(value = "recruitment", idParam = "personId")
    ModelAndView blank(@PathVariable RecruitmentRoundId roundId, @PathVariable PersonId personId) {
        sight.require(personId, DataClass.ELIGIBILITY, Action.WRITE);
        var now = LocalTime.ofInstant(clock.instant(), BusinessDate.ZONE);
        return Pages.show(FORM, page(roundId, personId, ApplicationForm.blank(date.today(), now)));
    }

    @PostMapping(ParticipantUrls.NEW_APPLICATION)
    @Requires(value = DataClass.ELIGIBILITY, action = Action.WRITE)
    @ReadsPersonalData(value = "recruitment", idParam = "personId")
    ModelAndView submit(@PathVariable RecruitmentRoundId roundId, @PathVariable PersonId personId, Form form) {
        sight.require(personId, DataClass.ELIGIBILITY, Action.WRITE);
        var round = rounds.get(roundId);
        var read = ApplicationForm.read(form, round, rounds.criteria(roundId));
        if (read.isEmpty()) {
            return Pages.invalid(FORM, page(roundId, personId, form));
        }
        return switch (submitApplication.submit(roundId, personId, read.get())) {
            case SubmitApplication.Submitted(var id, int number) ->
                Pages.redirect(ParticipantUrls.ofApplication(ParticipantUrls.APPLICATION_TAKEN, id));
            case SubmitApplication.AlreadyApplied(var id) ->
                Pages.redirect(ParticipantUrls.application(id), Notice.info("participant.application.already-applied"));
            case SubmitApplication.DayRefused(var reason) -> {
                form.errors()
                        .add(
                                "arrivedOn",
                                reason.textKey(),
                                round.terms().opensOn(),
                                round.terms().closesOn());
                yield Pages.invalid(FORM, page(roundId, personId, form));
            }
        };
    }

    @GetMapping(ParticipantUrls.APPLICATION_TAKEN)
    @Requires(DataClass.ELIGIBILITY)
    @ReadsPersonalData(value = "recruitment", idParam = "applicationId")
    ModelAndView taken(@PathVariable RecruitmentApplicationId applicationId) {
        var application = applications.get(applicationId, Action.READ);
        return Pages.show(
                "participant/application/taken",
                new ApplicationTakenPage(rounds.get(application.round()), application));
    }

    private ApplicationFormPage page(RecruitmentRoundId roundId, PersonId person, Form form) {
        RecruitmentRound round = rounds.get(roundId);
        return new ApplicationFormPage(
                round,
                person,
                people.get(person).name(),
                form,
                rounds.criteria(roundId).stream()
                        .filter(criterion -> !criterion.isKnown())
                        .toList(),
                null,
                known.find(roundId, person).orElse(null),
                date.today().isAfter(round.terms().closesOn()));
    }
}
