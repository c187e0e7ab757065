package pl.mors.person.profile;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.mors.audit.AuditNaming;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;

/** Names the people whom the trail refers to, to readers who have them in sight. */
@Component
class PeopleInAudit implements AuditNaming {

    private final PersonQueries people;
    private final PeopleInSight sight;

    PeopleInAudit(PersonQueries people, PeopleInSight sight) {
        this.people = people;
        this.sight = sight;
    }

    @Override
    public Map<UUID, Named> names(Collection<UUID> ids) {
        var seen = sight.inSight(DataClass.PERSONAL, Action.READ);
        return people.byIds(ids.stream().map(PersonId::new).toList()).values().stream()
                .collect(Collectors.toMap(
                        person -> person.id().value(),
                        person -> seen.test(person.id()) ? Named.person(person.name()) : Named.unseenPerson()));
    }
}
