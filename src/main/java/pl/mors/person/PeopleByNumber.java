package pl.mors.person;

import java.util.List;

/** Lets the search find people by a number that a module above gave them. Implement it as a bean. */
@FunctionalInterface
public interface PeopleByNumber {

    /** People who bear the number, in any programme; usually none or a few. */
    List<PersonId> peopleWithNumber(int number);
}
