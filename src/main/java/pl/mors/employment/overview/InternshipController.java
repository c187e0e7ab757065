package pl.mors.employment.overview;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.PaperKind;
import pl.mors.document.SignedCopies;
import pl.mors.employment.EmploymentUrls;
import pl.mors.employment.InternshipId;
import pl.mors.employment.allowance.Allowances;
import pl.mors.employment.allowance.OwedMonth;
import pl.mors.employment.internship.CourseOfInternship;
import pl.mors.employment.internship.InternshipQueries;
import pl.mors.employment.month.SignedMonthSheets;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PeopleInSight;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeQueries;

/** The list of internships and the page of one. */
@Controller
class InternshipController {

    private final InternshipQueries internships;
    private final Allowances allowances;
    private final CourseOfInternship course;
    private final SignedMonthSheets sheets;
    private final ProgrammeQueries programmes;
    private final SignedCopies copies;
    private final PeopleInSight sight;
    private final CurrentUser user;
    private final BusinessDate date;

    InternshipController(
            InternshipQueries internships,
            Allowances allowances,
            CourseOfInternship course,
            SignedMonthSheets sheets,
            ProgrammeQueries programmes,
            SignedCopies copies,
            PeopleInSight sight,
            CurrentUser user,
            BusinessDate date) {
        this.internships = internships;
        this.allowances = allowances;
        this.course = course;
        this.sheets = sheets;
        this.programmes = programmes;
        this.copies = copies;
        this.sight = sight;
        this.user = user;
        this.date = date;
    }

    @GetMapping(EmploymentUrls.INTERNSHIPS)
    @Requires(DataClass.PARTICIPATION)
    @ReadsPersonalData("internships")
    ModelAndView list(
            @RequestParam(name = EmploymentUrls.EMPLOYER_PARAMETER, required = false) @Nullable String employer) {
        var inSight = sight.inSight(DataClass.PARTICIPATION, Action.READ);
        var seen = internships.all().stream()
                .filter(one -> inSight.test(one.person()))
                .filter(one -> employer == null
                        || one.agreement().employer().toString().equals(employer))
                .toList();
        return Pages.show(
                "employment/overview/list",
                new InternshipsPage(
                        seen,
                        employer == null || seen.isEmpty()
                                ? null
                                : seen.getFirst().employerName(),
                        date.today()));
    }

    @GetMapping(EmploymentUrls.INTERNSHIP)
    @Requires(DataClass.PARTICIPATION)
    @ReadsPersonalData(value = "internship", idParam = "internshipId")
    ModelAndView internship(@PathVariable InternshipId internshipId) {
        var internship = internships.get(internshipId);
        sight.require(internship.person(), DataClass.PARTICIPATION, Action.READ);
        var months = allowances.of(internship).reversed();
        return Pages.show(
                "employment/overview/internship",
                new InternshipPage(
                        internship,
                        programmes.byId(internship.programme()).orElseThrow().title(),
                        date.today(),
                        months,
                        sheets.ofEach(
                                internshipId,
                                months.stream().map(OwedMonth::month).toList()),
                        course.titles(internshipId),
                        course.visits(internshipId),
                        course.papers(internshipId),
                        copies.links(
                                PaperKind.INTERNSHIP_AGREEMENT,
                                internshipId.value(),
                                copy -> EmploymentUrls.signedAgreement(internshipId, copy)),
                        user.may(DataClass.PARTICIPATION, Action.WRITE)));
    }
}
