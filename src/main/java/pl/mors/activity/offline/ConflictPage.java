package pl.mors.activity.offline;

import java.util.List;
import pl.mors.activity.offline.ConflictQueries.Conflict;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;

/** About whom devices differ, with what each of them says. */
public record ConflictPage(Form form, SessionDetails session, List<Conflict> conflicts) {

    /** Name of the field that decides about a person. */
    public static String field(Conflict conflict) {
        return "status." + conflict.person();
    }

    public static List<Option> options(Conflict conflict) {
        return conflict.said().stream()
                .map(said -> Option.of(said.code(), Texts.t(said.textKey())))
                .toList();
    }
}
