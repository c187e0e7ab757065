package pl.mors.person.contact;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.PersonId;

/** Changes what may change about a person, unless somebody was faster. */
@Service
@Transactional
class ChangeContactDetails {

    sealed interface Outcome {}

    record Changed() implements Outcome {}

    /** A colleague saved in the meantime; nothing was changed. */
    record ChangedMeanwhile() implements Outcome {}

    private final ContactRepository contacts;

    ChangeContactDetails(ContactRepository contacts) {
        this.contacts = contacts;
    }

    /**
     * Saves the details.
     *
     * @param version of the person as the clerk saw it
     */
    Outcome change(PersonId person, int version, ContactDetails details) {
        return contacts.update(person, version, details) ? new Changed() : new ChangedMeanwhile();
    }
}
