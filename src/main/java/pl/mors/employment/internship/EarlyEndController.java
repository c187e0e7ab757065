package pl.mors.employment.internship;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.employment.EmploymentUrls;
import pl.mors.employment.InternshipId;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PeopleInSight;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** An internship that ends before its day. */
@Controller
class EarlyEndController {

    private static final String TEMPLATE = "employment/internship/earlyEnd";

    private final InternshipQueries internships;
    private final MakeAgreement makeAgreement;
    private final PeopleInSight sight;
    private final BusinessDate date;

    EarlyEndController(
            InternshipQueries internships, MakeAgreement makeAgreement, PeopleInSight sight, BusinessDate date) {
        this.internships = internships;
        this.makeAgreement = makeAgreement;
        this.sight = sight;
        this.date = date;
    }

    @GetMapping(EmploymentUrls.EARLY_END)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "internship", idParam = "internshipId")
    ModelAndView form(@PathVariable InternshipId internshipId) {
        var internship = inSight(internshipId);
        var form = Form.startingWith(Map.of("version", internship.version().toString()));
        return Pages.show(TEMPLATE, new EarlyEndPage(form, internship, List.of()));
    }

    @PostMapping(EmploymentUrls.EARLY_END)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "internship", idParam = "internshipId")
    ModelAndView end(@PathVariable InternshipId internshipId, Form form) {
        var internship = inSight(internshipId);
        var agreement = internship.agreement();
        var reader = form.read(AgreementForm.LABELS);
        var lastDay = reader.date("lastDay");
        var reason = reader.choice("reason", EarlyEnd.class);
        if (lastDay.isGiven()
                && (lastDay.get().isBefore(agreement.period().from())
                        || lastDay.get().isAfter(agreement.lastDay())
                        || lastDay.get().isAfter(date.today()))) {
            form.errors()
                    .add(
                            "lastDay",
                            "employment.internship.lastDay.wrong",
                            Texts.t("employment.internship.lastDay"),
                            agreement.period().from());
        }
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, new EarlyEndPage(form, internship, List.of()));
        }
        return switch (makeAgreement.end(
                internshipId, AgreementController.version(form), lastDay.get(), reason.get())) {
            case MakeAgreement.Outcome.Made made ->
                Pages.redirect(
                        EmploymentUrls.internship(internshipId), Notice.done("employment.internship.ended-early"));
            case MakeAgreement.Outcome.Refused(var reasons) ->
                Pages.invalid(
                        TEMPLATE,
                        new EarlyEndPage(
                                form,
                                internship,
                                reasons.stream()
                                        .map(one -> Texts.t(
                                                one.textKey(), one.args().toArray()))
                                        .toList()));
            case MakeAgreement.Outcome.Stale() ->
                Pages.stale(
                        TEMPLATE, new EarlyEndPage(form, internship, List.of(Texts.t("employment.internship.stale"))));
        };
    }

    private Internship inSight(InternshipId id) {
        var internship = internships.get(id);
        sight.require(internship.person(), DataClass.PARTICIPATION, Action.WRITE);
        return internship;
    }
}
