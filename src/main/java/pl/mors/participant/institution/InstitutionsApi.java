package pl.mors.participant.institution;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.InstitutionUrls;
import pl.mors.programme.ProgrammeQueries;

/** Institutions in the REST API. */
@RestController
class InstitutionsApi {

    private final ProgrammeQueries programmes;
    private final InstitutionQueries institutions;

    InstitutionsApi(ProgrammeQueries programmes, InstitutionQueries institutions) {
        this.programmes = programmes;
        this.institutions = institutions;
    }

    /** Those that take part in the programme, by name, with what they were given. */
    @GetMapping(InstitutionUrls.API)
    @Requires(DataClass.ORGANISATION)
    List<InstitutionSummary> institutions(@PathVariable String programmeCode) {
        return institutions.participants(programmes.named(programmeCode)).stream()
                .map(InstitutionSummary::of)
                .toList();
    }
}
