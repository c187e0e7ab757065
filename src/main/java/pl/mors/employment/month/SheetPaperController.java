package pl.mors.employment.month;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.PaperKind;
import pl.mors.document.Papers;
import pl.mors.employment.EmploymentUrls;
import pl.mors.employment.InternshipId;
import pl.mors.employment.internship.InternshipQueries;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PeopleInSight;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.AskedDay;
import pl.mors.programme.ProgrammeLetterheads;
import pl.mors.programme.ProgrammeQueries;

/** The attendance list of a month on paper, also of a month to come: it is handed out before it begins. */
@Controller
class SheetPaperController {

    private final InternshipQueries internships;
    private final MonthQueries months;
    private final ProgrammeQueries programmes;
    private final PeopleInSight sight;
    private final ProgrammeLetterheads letterheads;
    private final Papers papers;
    private final SignedMonthSheets signed;

    SheetPaperController(
            InternshipQueries internships,
            MonthQueries months,
            ProgrammeQueries programmes,
            PeopleInSight sight,
            ProgrammeLetterheads letterheads,
            Papers papers,
            SignedMonthSheets signed) {
        this.internships = internships;
        this.months = months;
        this.programmes = programmes;
        this.sight = sight;
        this.letterheads = letterheads;
        this.papers = papers;
        this.signed = signed;
    }

    @GetMapping(EmploymentUrls.SHEET_PAPER)
    @Requires(DataClass.PARTICIPATION)
    @ReadsPersonalData(value = "internship", idParam = "internshipId")
    void sheet(
            @PathVariable InternshipId internshipId,
            @RequestParam(name = EmploymentUrls.MONTH, required = false) @Nullable String asked,
            HttpServletResponse response)
            throws IOException {
        var internship = internships.get(internshipId);
        sight.require(internship.person(), DataClass.PARTICIPATION, Action.READ);
        var month = AskedDay.month(asked)
                .filter(internship::touches)
                .orElseThrow(() -> new NotFound(asked + " of internship " + internshipId));
        var programme = programmes.byId(internship.programme()).orElseThrow();
        var paper = new SheetPaper(
                letterheads.about(internshipId.value(), List.of(programme.id())),
                internship,
                month,
                programme.title(),
                months.find(internshipId, month).orElse(null));
        papers.sendCoded(paper.paper(), PaperKind.INTERNSHIP_MONTH, SheetPaper.subject(internshipId, month), response);
    }

    /** A page that came back signed; of a month that the internship lost since, too. */
    @GetMapping(EmploymentUrls.SIGNED_SHEET)
    @Requires(DataClass.PARTICIPATION)
    @ReadsPersonalData(value = "internship", idParam = "internshipId")
    void copy(
            @PathVariable InternshipId internshipId,
            @PathVariable UUID copyId,
            @RequestParam(name = EmploymentUrls.MONTH, required = false) @Nullable String asked,
            HttpServletResponse response)
            throws IOException {
        sight.require(internships.get(internshipId).person(), DataClass.PARTICIPATION, Action.READ);
        var month = AskedDay.month(asked).orElseThrow(() -> new NotFound(asked + " of internship " + internshipId));
        signed.send(internshipId, month, copyId, response);
    }
}
