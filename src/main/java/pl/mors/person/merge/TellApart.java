package pl.mors.person.merge;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.PersonId;
import pl.mors.platform.NotFound;

/** Remembers that records which look alike are two people, so that nobody is asked again. */
@Service
@Transactional
public class TellApart {

    private final ToldApartRepository repository;

    TellApart(ToldApartRepository repository) {
        this.repository = repository;
    }

    /** @throws NotFound when one of them is none, or was merged before */
    void tell(PersonId one, PersonId other) {
        if (!repository.lock(one, other)) {
            throw new NotFound("two people: " + one + ", " + other);
        }
        repository.insert(one, List.of(other));
    }

    /** Of a person who is just being registered, and those who were shown as alike. */
    public void tellNewcomer(PersonId newcomer, Collection<PersonId> alike) {
        repository.insert(newcomer, alike);
    }

    /** @throws NotFound when it was not said */
    void takeBack(PersonId one, PersonId other) {
        if (!repository.supersede(one, other)) {
            throw new NotFound(one + " told apart from " + other);
        }
    }
}
