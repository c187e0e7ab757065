package pl.mors.activity.offline;

import java.util.List;
import pl.mors.activity.offline.ConflictQueries.Conflict;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/** About what devices differ, with what each of them says. */
public record ConflictPage(Form form, SessionDetails session, List<Conflict> conflicts) {

    /** Name of the field that decides about it. */
    public static String field(Conflict conflict) {
        return conflict.about().matter().code()
                + conflict.about().person().map(person -> "." + person).orElse("");
    }

    /** What is asked. */
    public static String legend(Conflict conflict) {
        return conflict.about().person().isPresent()
                ? conflict.calledName()
                : Texts.t("activity.attendance.field.guests");
    }

    public static List<Option> options(Conflict conflict) {
        return conflict.said().stream()
                .map(said -> Option.of(said, conflict.about().matter().words(said)))
                .toList();
    }
}
