package pl.mors.indicator;

import java.time.LocalDate;
import java.util.HashMap;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;

/**
 * The two days as they stand in an address or in the fields of a page.
 *
 * @param form the fields, filled in, with what is wrong with them
 * @param asOf what was asked for; without an answer, or with a wrong one, the given day and today's knowledge
 */
public record AsOfForm(Form form, AsOf asOf) {

    /**
     * Reads both fields, which may be empty.
     *
     * @param otherwise the day when none is asked for
     */
    public static AsOfForm read(Form submitted, LocalDate otherwise) {
        var answers = submitted.read("indicator.as-of").optional();
        var on = answers.date(IndicatorUrls.ON).ifGiven().orElse(otherwise);
        var known = answers.date(IndicatorUrls.KNOWN).value();
        var asOf = new AsOf(on, known);
        return new AsOfForm(submitted.errors().any() ? submitted : filledIn(asOf), asOf);
    }

    /** Whether what was typed names no days; figures of others must not take their place unsaid. */
    public boolean isWrong() {
        return form.errors().any();
    }

    /** The fields say what the page shows, also when nobody chose a day. */
    private static Form filledIn(AsOf asOf) {
        var answers = new HashMap<String, String>();
        answers.put(IndicatorUrls.ON, Texts.date(asOf.on()));
        if (asOf.known() != null) {
            answers.put(IndicatorUrls.KNOWN, Texts.date(asOf.known()));
        }
        return Form.startingWith(answers);
    }
}
