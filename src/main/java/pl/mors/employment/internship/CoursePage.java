package pl.mors.employment.internship;

import java.util.Arrays;
import java.util.List;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/** A form about something in the course of an internship. */
public record CoursePage(Form form, Internship internship) {

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
