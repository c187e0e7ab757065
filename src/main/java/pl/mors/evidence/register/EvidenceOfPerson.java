package pl.mors.evidence.register;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pl.mors.document.DocumentUrls;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.person.PersonPageSection;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Href;

/** From a person's page to the papers about them, in one line; nothing where the reader knows of none. */
@Component
class EvidenceOfPerson implements PersonPageSection {

    private static final int LAST_OF_PAPERS = 85;

    private final EvidenceQueries queries;
    private final EvidenceAccess access;
    private final PeopleInSight sight;

    EvidenceOfPerson(EvidenceQueries queries, EvidenceAccess access, PeopleInSight sight) {
        this.queries = queries;
        this.access = access;
        this.sight = sight;
    }

    @Override
    public int order() {
        return LAST_OF_PAPERS;
    }

    @Override
    public Optional<Section> section(PersonId person) {
        if (!sight.inSight(DataClass.PARTICIPATION, Action.READ).test(person)) {
            return Optional.empty();
        }
        int papers = queries.count(EvidenceFilter.of(person), access.sight());
        var href = Href.of(DocumentUrls.EVIDENCE)
                .with(EvidencePage.PERSON, person.toString())
                .value();
        return papers == 0
                ? Optional.empty()
                : Optional.of(new Section(
                        Texts.t("evidence.title"),
                        List.of(new Row(
                                Texts.t("evidence.of-person"), href, Texts.n("evidence.of-person.count", papers))),
                        "",
                        List.of()));
    }
}
