package pl.mors.participant.institution;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.InstitutionId;
import pl.mors.participant.InstitutionUrls;
import pl.mors.person.PeopleInSight;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeQueries;

/** Which participants an institution's figure counts, for those who may know who takes part. */
@Controller
class InstitutionStaffController {

    private final InstitutionQueries institutions;
    private final ProgrammeQueries programmes;
    private final PeopleInSight sight;

    InstitutionStaffController(InstitutionQueries institutions, ProgrammeQueries programmes, PeopleInSight sight) {
        this.institutions = institutions;
        this.programmes = programmes;
        this.sight = sight;
    }

    @GetMapping(InstitutionUrls.STAFF)
    @Requires(DataClass.PARTICIPATION)
    @ReadsPersonalData("people")
    ModelAndView staff(@PathVariable String programmeCode, @PathVariable InstitutionId institutionId) {
        var programme = programmes.named(programmeCode);
        var seen = sight.inSight(DataClass.PARTICIPATION, Action.READ);
        return Pages.show(
                "participant/institution/staff",
                new InstitutionStaffPage(
                        programme,
                        institutions.get(institutionId),
                        institutions.staff(programme.id(), institutionId).stream()
                                .filter(one -> seen.test(one.person()))
                                .toList()));
    }
}
