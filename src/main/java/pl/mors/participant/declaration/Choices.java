package pl.mors.participant.declaration;

import java.util.List;
import pl.mors.community.Community;
import pl.mors.participant.institution.Institution;

/** What of a programme can be chosen in a declaration: its communities, and the institutions whose staff may take part. */
record Choices(List<Community> communities, List<Institution> institutions) {

    Choices {
        communities = List.copyOf(communities);
        institutions = List.copyOf(institutions);
    }
}
