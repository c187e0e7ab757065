package pl.mors.participant.sample;

import java.util.List;
import pl.mors.platform.web.Form;
import pl.mors.programme.Programme;

/**
 * The control sample of a programme.
 *
 * @param rows those in the reader's sight
 * @param random form of a random draw
 * @param named form of a list of numbers
 * @param mayDraw whether the reader decides whom an auditor sees
 */
public record SamplePage(Programme programme, List<SampleRow> rows, Form random, Form named, boolean mayDraw) {

    /** The form with errors, for the summary on top. */
    public Form wrong() {
        return named.errors().any() ? named : random;
    }
}
