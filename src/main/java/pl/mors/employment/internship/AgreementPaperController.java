package pl.mors.employment.internship;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.PaperKind;
import pl.mors.document.Papers;
import pl.mors.document.SignedCopies;
import pl.mors.employment.EmploymentUrls;
import pl.mors.employment.InternshipId;
import pl.mors.employment.employer.EmployerQueries;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonQueries;
import pl.mors.platform.NotFound;
import pl.mors.programme.ProgrammeLetterheads;
import pl.mors.programme.ProgrammeQueries;

/** The agreement about an internship on paper. */
@Controller
class AgreementPaperController {

    private final InternshipQueries internships;
    private final EmployerQueries employers;
    private final PersonQueries people;
    private final ProgrammeQueries programmes;
    private final PeopleInSight sight;
    private final ProgrammeLetterheads letterheads;
    private final Papers papers;
    private final SignedCopies copies;

    AgreementPaperController(
            InternshipQueries internships,
            EmployerQueries employers,
            PersonQueries people,
            ProgrammeQueries programmes,
            PeopleInSight sight,
            ProgrammeLetterheads letterheads,
            Papers papers,
            SignedCopies copies) {
        this.internships = internships;
        this.employers = employers;
        this.people = people;
        this.programmes = programmes;
        this.sight = sight;
        this.letterheads = letterheads;
        this.papers = papers;
        this.copies = copies;
    }

    /** Only of the centre's own internships: that of the labour office writes its own agreement. */
    @GetMapping(EmploymentUrls.AGREEMENT_PAPER)
    @Requires(DataClass.PARTICIPATION)
    @ReadsPersonalData(value = "internship", idParam = "internshipId")
    void agreement(@PathVariable InternshipId internshipId, HttpServletResponse response) throws IOException {
        var internship = internships.get(internshipId);
        sight.require(internship.person(), DataClass.PARTICIPATION, Action.READ);
        var agreement = internship.agreement();
        if (!agreement.form().paidByCentre()) {
            throw new NotFound("an agreement of the centre about internship " + internshipId);
        }
        var programme = programmes.byId(internship.programme()).orElseThrow();
        var paper = new AgreementPaper(
                letterheads.about(internshipId.value(), List.of(programme.id())),
                internship,
                employers.get(agreement.employer()),
                people.get(internship.person()),
                people.residenceOn(internship.person(), agreement.signedOn())
                        .map(residence -> residence.address().oneLine())
                        .orElse(null),
                programme.title());
        papers.sendCoded(paper.paper(), PaperKind.INTERNSHIP_AGREEMENT, internshipId.value(), response);
    }

    /** A page that came back signed. */
    @GetMapping(EmploymentUrls.SIGNED_AGREEMENT)
    @Requires(DataClass.PARTICIPATION)
    @ReadsPersonalData(value = "internship", idParam = "internshipId")
    void copy(@PathVariable InternshipId internshipId, @PathVariable UUID copyId, HttpServletResponse response)
            throws IOException {
        sight.require(internships.get(internshipId).person(), DataClass.PARTICIPATION, Action.READ);
        copies.send(PaperKind.INTERNSHIP_AGREEMENT, internshipId.value(), copyId, response);
    }
}
