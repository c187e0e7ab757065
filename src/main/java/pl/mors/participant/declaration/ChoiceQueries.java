package pl.mors.participant.declaration;

import org.springframework.stereotype.Component;
import pl.mors.community.CommunityQueries;
import pl.mors.participant.institution.InstitutionQueries;
import pl.mors.programme.ProgrammeId;

/** Finds what can be chosen in a programme's declarations. */
@Component
class ChoiceQueries {

    private final CommunityQueries communities;
    private final InstitutionQueries institutions;

    ChoiceQueries(CommunityQueries communities, InstitutionQueries institutions) {
        this.communities = communities;
        this.institutions = institutions;
    }

    Choices of(ProgrammeId programme) {
        return new Choices(communities.of(programme), institutions.in(programme));
    }
}
