package pl.mors.employment.internship;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.employment.EmploymentUrls;
import pl.mors.employment.InternshipId;
import pl.mors.employment.WorkKind;
import pl.mors.employment.employer.EmployerQueries;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.ParticipationId;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonQueries;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.file.ProgrammeFile.ActivityType;

/** Making and correcting the agreement about an internship. */
@Controller
class AgreementController {

    private static final String TEMPLATE = "employment/internship/agreement";

    private final InternshipQueries internships;
    private final MakeAgreement makeAgreement;
    private final EmployerQueries employers;
    private final ParticipantQueries participants;
    private final ProgrammeQueries programmes;
    private final PersonQueries people;
    private final PeopleInSight sight;
    private final CurrentUser user;

    AgreementController(
            InternshipQueries internships,
            MakeAgreement makeAgreement,
            EmployerQueries employers,
            ParticipantQueries participants,
            ProgrammeQueries programmes,
            PersonQueries people,
            PeopleInSight sight,
            CurrentUser user) {
        this.internships = internships;
        this.makeAgreement = makeAgreement;
        this.employers = employers;
        this.participants = participants;
        this.programmes = programmes;
        this.people = people;
        this.sight = sight;
        this.user = user;
    }

    @GetMapping(EmploymentUrls.NEW_INTERNSHIP)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    ModelAndView blank(@PathVariable ParticipationId participationId) {
        var form = Form.startingWith(Map.of("form", "PROJECT", "weeklyHours", "40", "fullWeeklyHours", "40"));
        return Pages.show(TEMPLATE, page(form, participationId, null));
    }

    @PostMapping(EmploymentUrls.NEW_INTERNSHIP)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    ModelAndView make(@PathVariable ParticipationId participationId, Form form) {
        var page = page(form, participationId, null);
        var agreement = AgreementForm.read(form, page.employers(), mayOverride(), null);
        return agreement.isEmpty()
                ? Pages.invalid(TEMPLATE, page)
                : answer(
                        makeAgreement.make(participationId, agreement.get()),
                        page,
                        Notice.done("employment.internship.made", page.person().name()));
    }

    @GetMapping(EmploymentUrls.AGREEMENT)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "internship", idParam = "internshipId")
    ModelAndView show(@PathVariable InternshipId internshipId) {
        var internship = internships.get(internshipId);
        return Pages.show(TEMPLATE, page(AgreementForm.of(internship), internship.participation(), internship));
    }

    @PostMapping(EmploymentUrls.AGREEMENT)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "internship", idParam = "internshipId")
    ModelAndView correct(@PathVariable InternshipId internshipId, Form form) {
        var internship = internships.get(internshipId);
        var page = page(form, internship.participation(), internship);
        var agreement = AgreementForm.read(
                form, page.employers(), mayOverride(), internship.agreement().endedEarly());
        return agreement.isEmpty()
                ? Pages.invalid(TEMPLATE, page)
                : answer(
                        makeAgreement.correct(internshipId, version(form), agreement.get()),
                        page,
                        Notice.done("employment.internship.corrected"));
    }

    private static ModelAndView answer(MakeAgreement.Outcome outcome, AgreementPage page, Notice done) {
        return switch (outcome) {
            case MakeAgreement.Outcome.Made(var id) -> Pages.redirect(EmploymentUrls.internship(id), done);
            case MakeAgreement.Outcome.Refused refused ->
                Pages.invalid(TEMPLATE, with(page, refused.reasons(), refused.isOverridable(), false));
            case MakeAgreement.Outcome.Stale() -> Pages.stale(TEMPLATE, with(page, List.of(), false, true));
        };
    }

    private static AgreementPage with(
            AgreementPage page, List<AgreementRefusal> refusals, boolean overridable, boolean stale) {
        return new AgreementPage(
                page.form(),
                page.person(),
                page.participation(),
                page.programmeTitle(),
                page.internship(),
                page.employers(),
                refusals.stream()
                        .map(one -> Texts.t(one.textKey(), one.args().toArray()))
                        .toList(),
                page.mayOverride() && overridable,
                stale);
    }

    private AgreementPage page(Form form, ParticipationId id, @Nullable Internship internship) {
        var participation = participants.get(id);
        sight.require(participation.person(), DataClass.PARTICIPATION, Action.WRITE);
        var programme = programmes.byId(participation.programme()).orElseThrow();
        if (WorkKind.of(programme, ActivityType.INTERNSHIP).isEmpty()) {
            throw new NotFound("internships in programme " + programme.code());
        }
        return new AgreementPage(
                form,
                people.get(participation.person()),
                id,
                programme.title(),
                internship,
                employers.all().stream()
                        .map(one -> Option.of(
                                one.employer().id().toString(), one.employer().name()))
                        .toList(),
                List.of(),
                mayOverride(),
                false);
    }

    private boolean mayOverride() {
        return user.may(DataClass.PARTICIPATION, Action.OVERRIDE);
    }

    /** What is no version is one that nobody has. */
    static UUID version(Form form) {
        try {
            return UUID.fromString(form.value("version"));
        } catch (IllegalArgumentException unreadable) {
            return new UUID(0, 0);
        }
    }
}
