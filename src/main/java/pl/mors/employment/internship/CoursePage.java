package pl.mors.employment.internship;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * A form about something in the course of an internship.
 *
 * @param replaced what stands on record in its place, unseen so far; null where nothing does
 */
public record CoursePage(
        Form form, Internship internship, @Nullable Replaced replaced) {

    CoursePage(Form form, Internship internship) {
        this(form, internship, null);
    }

    /** What a second saving replaces with its eyes open; empty where that is nothing. */
    public String seen() {
        return replaced == null ? form.value("seen") : replaced.seen();
    }

    public List<Option> titles() {
        return Arrays.stream(InsuranceTitle.Kind.values())
                .map(kind -> Option.of(kind.name(), Texts.t(kind.textKey())))
                .toList();
    }

    public List<Option> papers() {
        return Arrays.stream(Paper.Kind.values())
                .map(kind -> Option.of(kind.name(), Texts.t(kind.textKey())))
                .toList();
    }
}
