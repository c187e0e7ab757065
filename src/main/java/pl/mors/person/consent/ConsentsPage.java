package pl.mors.person.consent;

import java.util.Arrays;
import java.util.List;
import pl.mors.person.Person;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * The questions of consent, answered as they hold.
 *
 * @param minor whether a guardian answers
 * @param guardians those who can
 */
public record ConsentsPage(Person person, Form form, boolean minor, List<Option> guardians) {

    static final String ANSWERED_ON = "answeredOn";
    static final String GUARDIAN = "guardian";
    static final String YES = "YES";
    static final String NO = "NO";

    /**
     * A question and its field.
     *
     * @param shownField the field that says which answer the form shows
     */
    public record Question(String field, String shownField, String text) {}

    public List<Question> questions() {
        return Arrays.stream(ConsentSubject.values())
                .map(subject -> new Question(subject.field(), subject.shownField(), Texts.t(subject.textKey())))
                .toList();
    }

    public List<Option> answers() {
        return List.of(
                Option.of(YES, Texts.t("person.consent.answer.YES")),
                Option.of(NO, Texts.t("person.consent.answer.NO")));
    }
}
