package pl.mors.employment.allowance;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.Papers;
import pl.mors.employment.DueMonth;
import pl.mors.employment.EmploymentUrls;
import pl.mors.employment.InternshipId;
import pl.mors.employment.internship.InternshipQueries;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PeopleInSight;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.AskedDay;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeLetterheads;
import pl.mors.programme.ProgrammeQueries;

/** A month's calculation, step by step, on screen and on paper. */
@Controller
class CalculationController {

    private final InternshipQueries internships;
    private final Allowances allowances;
    private final ProgrammeQueries programmes;
    private final ProgrammeLetterheads letterheads;
    private final Papers papers;
    private final PeopleInSight sight;
    private final CurrentUser user;
    private final BusinessDate date;

    CalculationController(
            InternshipQueries internships,
            Allowances allowances,
            ProgrammeQueries programmes,
            ProgrammeLetterheads letterheads,
            Papers papers,
            PeopleInSight sight,
            CurrentUser user,
            BusinessDate date) {
        this.internships = internships;
        this.allowances = allowances;
        this.programmes = programmes;
        this.letterheads = letterheads;
        this.papers = papers;
        this.sight = sight;
        this.user = user;
        this.date = date;
    }

    @GetMapping(EmploymentUrls.CALCULATION)
    @Requires(DataClass.PAYMENT)
    @ReadsPersonalData(value = "allowances", idParam = "internshipId")
    ModelAndView show(
            @PathVariable InternshipId internshipId,
            @RequestParam(name = EmploymentUrls.MONTH, required = false) @Nullable String asked) {
        return Pages.show("employment/allowance/calculation", page(internshipId, asked));
    }

    @GetMapping(EmploymentUrls.CALCULATION_PAPER)
    @Requires(DataClass.PAYMENT)
    @ReadsPersonalData(value = "allowances", idParam = "internshipId")
    void paper(
            @PathVariable InternshipId internshipId,
            @RequestParam(name = EmploymentUrls.MONTH, required = false) @Nullable String asked,
            HttpServletResponse response)
            throws IOException {
        var page = page(internshipId, asked);
        if (page.month().allowance() == null) {
            throw new NotFound("a calculation of internship " + internshipId);
        }
        var programme = programmes.byId(page.month().internship().programme()).orElseThrow();
        papers.send(
                new CalculationPaper(letterheads.about(internshipId.value(), List.of(programme.id())), page).paper(),
                response);
    }

    private CalculationPage page(InternshipId internshipId, @Nullable String asked) {
        var internship = internships.get(internshipId);
        sight.require(internship.person(), DataClass.PAYMENT, Action.READ);
        var month = AskedDay.month(asked).orElseGet(() -> DueMonth.on(date.today()));
        if (!internship.touches(month)) {
            throw new NotFound(month + " of internship " + internshipId);
        }
        return new CalculationPage(
                allowances.of(internshipId, month),
                user.may(DataClass.PARTICIPATION, Action.READ),
                user.may(DataClass.PARTICIPATION, Action.WRITE)
                        && internship.monthsBy(date.today()).contains(month));
    }
}
