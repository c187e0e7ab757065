package pl.mors.person.need;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.person.AccessNeed;
import pl.mors.person.AccessNeedQueries;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.person.PersonPageSection;
import pl.mors.person.PersonUrls;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Link;

/** What a person needs, for those who may know sensitive data. */
@Component
class NeedsOfPerson implements PersonPageSection {

    private static final int AFTER_GUARDIANS = 7;

    private final AccessNeedQueries needs;
    private final PeopleInSight sight;
    private final CurrentUser user;

    NeedsOfPerson(AccessNeedQueries needs, PeopleInSight sight, CurrentUser user) {
        this.needs = needs;
        this.sight = sight;
        this.user = user;
    }

    @Override
    public int order() {
        return AFTER_GUARDIANS;
    }

    @Override
    public Optional<Section> section(PersonId person) {
        if (!sight.inSight(DataClass.SENSITIVE, Action.READ).test(person)) {
            return Optional.empty();
        }
        var words = needs.of(person).stream().map(AccessNeed::text).collect(Collectors.joining(", "));
        return Optional.of(new Section(
                Texts.t("person.need.section"),
                words.isEmpty() ? List.of() : List.of(new Row(Texts.t("person.need.needed"), null, words)),
                Texts.t("person.need.none"),
                List.of(),
                user.may(DataClass.SENSITIVE, Action.WRITE)
                        ? Link.to(Texts.t("person.need.change"), PersonUrls.needs(person))
                        : null));
    }
}
