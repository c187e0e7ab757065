package pl.mors.programme.catalogue;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.ProgrammeUrls;

/** Programmes in the REST API. */
@RestController
class ProgrammeApi {

    private final ProgrammeQueries programmes;

    ProgrammeApi(ProgrammeQueries programmes) {
        this.programmes = programmes;
    }

    /** All programmes of the token's organisation, the latest start first. */
    @GetMapping(ProgrammeUrls.API)
    @Requires(DataClass.PUBLIC)
    List<ProgrammeSummary> programmes() {
        return programmes.all().stream().map(ProgrammeSummary::of).toList();
    }

    /** One programme as published. */
    @GetMapping(ProgrammeUrls.API + "/{code}")
    @Requires(DataClass.PUBLIC)
    ProgrammeDetails programme(@PathVariable String code) {
        return ProgrammeDetails.of(programmes.named(code));
    }
}
