package pl.mors.employment.internship;

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

/** What is recorded in the course of an internship: titles to insurance, visits, papers. */
@Controller
class CourseController {

    private static final String INSURANCE = "employment/internship/insurance";
    private static final String VISIT = "employment/internship/visit";
    private static final String PAPER = "employment/internship/paper";

    private final InternshipQueries internships;
    private final RecordCourse recordCourse;
    private final PeopleInSight sight;
    private final BusinessDate date;

    CourseController(InternshipQueries internships, RecordCourse recordCourse, PeopleInSight sight, BusinessDate date) {
        this.internships = internships;
        this.recordCourse = recordCourse;
        this.sight = sight;
        this.date = date;
    }

    @GetMapping(EmploymentUrls.INSURANCE)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "internship", idParam = "internshipId")
    ModelAndView insurance(@PathVariable InternshipId internshipId) {
        var internship = inSight(internshipId);
        var from = Texts.date(internship.agreement().period().from());
        return Pages.show(INSURANCE, new CoursePage(Form.startingWith(Map.of("validFrom", from)), internship));
    }

    @PostMapping(EmploymentUrls.INSURANCE)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "internship", idParam = "internshipId")
    ModelAndView stateInsurance(@PathVariable InternshipId internshipId, Form form) {
        var internship = inSight(internshipId);
        var reader = form.read("employment.insurance");
        var kind = reader.choice("title", InsuranceTitle.Kind.class);
        var from = reader.date("validFrom");
        if (form.errors().any()) {
            return Pages.invalid(INSURANCE, new CoursePage(form, internship));
        }
        return recordCourse
                .record(internshipId, new InsuranceTitle(from.get(), kind.get()), form.value("seen"))
                .map(held -> Pages.stale(INSURANCE, new CoursePage(form, internship, held)))
                .orElseGet(() -> done(internshipId, "employment.insurance.recorded"));
    }

    @GetMapping(EmploymentUrls.VISITS)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "internship", idParam = "internshipId")
    ModelAndView visit(@PathVariable InternshipId internshipId) {
        return Pages.show(VISIT, new CoursePage(Form.blank(), inSight(internshipId)));
    }

    @PostMapping(EmploymentUrls.VISITS)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "internship", idParam = "internshipId")
    ModelAndView recordVisit(@PathVariable InternshipId internshipId, Form form) {
        var internship = inSight(internshipId);
        var reader = form.read("employment.visit");
        var on = reader.date("visitedOn");
        var findings = reader.lines("findings", 2000);
        var period = internship.agreement().period();
        if (on.isGiven()) {
            VisitDay.check(on.get(), period, date.today())
                    .ifPresent(refusal -> refuse(form, "visitedOn", "employment.visit", refusal.textKey()));
        }
        if (form.errors().any()) {
            return Pages.invalid(VISIT, new CoursePage(form, internship));
        }
        return recordCourse
                .record(internshipId, new Visit(on.get(), findings.get()), form.value("seen"))
                .map(held -> Pages.stale(VISIT, new CoursePage(form, internship, held)))
                .orElseGet(() -> done(internshipId, "employment.visit.recorded"));
    }

    @GetMapping(EmploymentUrls.PAPERS)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "internship", idParam = "internshipId")
    ModelAndView paper(@PathVariable InternshipId internshipId) {
        return Pages.show(PAPER, new CoursePage(Form.blank(), inSight(internshipId)));
    }

    @PostMapping(EmploymentUrls.PAPERS)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "internship", idParam = "internshipId")
    ModelAndView recordPaper(@PathVariable InternshipId internshipId, Form form) {
        var internship = inSight(internshipId);
        var reader = form.read("employment.paper");
        var kind = reader.choice("kind", Paper.Kind.class);
        var on = reader.date("issuedOn");
        var number = reader.optional().text("number", 60);
        var period = internship.agreement().period();
        if (on.isGiven()) {
            PaperDay.check(on.get(), period, date.today())
                    .ifPresent(refusal -> refuse(form, "issuedOn", "employment.paper", refusal.textKey()));
        }
        if (form.errors().any()) {
            return Pages.invalid(PAPER, new CoursePage(form, internship));
        }
        return recordCourse
                .record(internshipId, new Paper(kind.get(), on.get(), number.value()), form.value("seen"))
                .map(held -> Pages.stale(PAPER, new CoursePage(form, internship, held)))
                .orElseGet(() -> done(internshipId, "employment.paper.recorded"));
    }

    private static void refuse(Form form, String field, String labels, String key) {
        form.errors().add(field, key, Texts.t(labels + "." + field));
    }

    private static ModelAndView done(InternshipId id, String key) {
        return Pages.redirect(EmploymentUrls.internship(id), Notice.done(key));
    }

    private Internship inSight(InternshipId id) {
        var internship = internships.get(id);
        sight.require(internship.person(), DataClass.PARTICIPATION, Action.WRITE);
        return internship;
    }
}
