package pl.mors.person.need;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.AccessNeed;
import pl.mors.person.AccessNeedQueries;
import pl.mors.person.PersonId;

/** Writes down what a person needs now; what stayed the same is left as it is. */
@Service
@Transactional
class ChangeNeeds {

    private final AccessNeedRepository repository;
    private final AccessNeedQueries known;

    ChangeNeeds(AccessNeedRepository repository, AccessNeedQueries known) {
        this.repository = repository;
        this.known = known;
    }

    void change(PersonId person, List<AccessNeed> needs) {
        repository.lock(person);
        var held = known.of(person);
        repository.supersede(
                person, held.stream().filter(need -> !needs.contains(need)).toList());
        needs.stream().filter(need -> !held.contains(need)).forEach(need -> repository.insert(person, need));
    }
}
