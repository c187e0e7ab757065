package pl.mors.person.need;

import java.util.List;
import java.util.stream.Collectors;
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

    /**
     * Changes them.
     *
     * @param seen what the writer saw, as {@link #seen} says it
     * @return false when somebody else has changed them since; nothing was stored
     */
    boolean change(PersonId person, List<AccessNeed> needs, String seen) {
        repository.lock(person);
        var held = known.of(person);
        if (!seen(held).equals(seen)) {
            return false;
        }
        repository.supersede(
                person, held.stream().filter(need -> !needs.contains(need)).toList());
        needs.stream().filter(need -> !held.contains(need)).forEach(need -> repository.insert(person, need));
        return true;
    }

    /** What a page carries along of the needs that it shows. */
    static String seen(List<AccessNeed> needs) {
        return needs.stream()
                .map(need ->
                        need.words() == null ? need.kind().code() : need.kind().code() + " " + need.words())
                .collect(Collectors.joining(", "));
    }
}
