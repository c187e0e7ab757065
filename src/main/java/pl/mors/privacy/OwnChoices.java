package pl.mors.privacy;

import java.util.List;
import java.util.UUID;

/** What residents decide themselves on their own page. A module that keeps such answers implements it as a bean. */
public interface OwnChoices {

    /**
     * The questions, in the reader's language.
     *
     * @param person the id of the person who reads
     */
    List<Choice> choices(UUID person);

    /**
     * A question, what was answered, and what can be answered now by one click.
     *
     * @param state what was answered last, in words
     */
    record Choice(String question, String state, List<Button> buttons) {

        public Choice {
            buttons = List.copyOf(buttons);
        }
    }

    /**
     * Posts one answer.
     *
     * @param field names what is answered
     * @param value the answer
     */
    record Button(String text, String action, String field, String value) {}
}
