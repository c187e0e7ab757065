package pl.mors.activity.diary;

import java.util.List;
import pl.mors.platform.web.Form;

/**
 * Who of the register an entry is about.
 *
 * @param found who may be meant
 */
public record DiaryPeoplePage(Form form, DiaryEntry entry, List<DiaryPerson> people, List<DiaryPerson> found) {

    public boolean isSearched() {
        return !form.value(DiaryPeopleController.SOUGHT).isBlank();
    }

    public boolean isThere(DiaryPerson person) {
        return people.stream().anyMatch(one -> one.id().equals(person.id()));
    }
}
