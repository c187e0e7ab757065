package pl.mors.activity.offline;

import java.util.List;
import pl.mors.activity.offline.ConflictQueries.Conflict;
import pl.mors.activity.offline.ConflictQueries.Decision;
import pl.mors.activity.offline.Tick.About;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/**
 * About what devices differ, with what each of them says.
 *
 * @param decided what was decided before
 */
public record ConflictPage(Form form, SessionDetails session, List<Conflict> conflicts, List<Decision> decided) {

    /** Name of the field that says why it is decided so. */
    public static final String REASON = "reason";

    /** Name of the field that decides about it. */
    public static String field(Conflict conflict) {
        return conflict.about().matter().code()
                + conflict.about().person().map(person -> "." + person).orElse("");
    }

    /** What is asked. */
    public static String legend(Conflict conflict) {
        return about(conflict.about(), conflict.calledName());
    }

    /** About what it was decided. */
    public static String about(Decision decision) {
        return about(decision.about(), decision.calledName());
    }

    private static String about(About about, String calledName) {
        return about.person().isPresent() ? calledName : Texts.t("activity.attendance.field.guests");
    }

    public static String answer(Decision decision) {
        return decision.about().matter().words(decision.answer());
    }

    /** "14.05.2019 10:12, Halina Próba". */
    public static String moment(Decision decision) {
        var moment = Texts.dateTime(decision.at());
        return decision.by() == null ? moment : moment + ", " + decision.by();
    }

    public static List<Option> options(Conflict conflict) {
        return conflict.said().stream()
                .map(said -> Option.of(said, conflict.about().matter().words(said)))
                .toList();
    }
}
