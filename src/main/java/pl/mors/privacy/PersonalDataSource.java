package pl.mors.privacy;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a module holds about a person, for the copy of their data that the law gives them (GDPR, article 15). Every module
 * with tables about people implements it as a bean; what it leaves out, the person does not get to see.
 */
public interface PersonalDataSource {

    /** Comes first or last in the copy: the register of people, then what they take part in, then the rest. */
    int order();

    /**
     * Names of the tables with a {@code person_id} or {@code participation_id} that it tells of. A test compares the sum of all
     * sources with the database.
     */
    Set<String> tables();

    /**
     * All that is held in the current organisation, also what was corrected since, in the reader's language.
     *
     * @param person the id of the person
     * @return empty when nothing is held
     */
    List<PersonalDataSection> personalData(UUID person);
}
