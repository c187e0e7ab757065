package pl.mors.activity.diary;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.DiaryEntryId;
import pl.mors.person.PersonId;

/** Says of somebody of the register that an entry is about them, or that it is not. */
@Service
@Transactional
class NamePeople {

    private final DiaryRepository repository;

    NamePeople(DiaryRepository repository) {
        this.repository = repository;
    }

    void add(DiaryEntryId entry, PersonId person) {
        repository.addPerson(entry, person);
    }

    void takeOff(DiaryEntryId entry, PersonId person) {
        repository.takePersonOff(entry, person);
    }
}
