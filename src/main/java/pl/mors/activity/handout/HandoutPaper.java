package pl.mors.activity.handout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.document.Letterhead;
import pl.mors.document.Paper;

/** The list on which people sign that they received something, with lines for whoever comes without a place. */
public record HandoutPaper(Letterhead head, SessionDetails session, HandoutKind kind, List<String> names) {

    private static final int FREE_LINES = 5;

    /** Names, and empty ones for whoever stands on no list. */
    public List<String> lines() {
        var lines = new ArrayList<>(names);
        lines.addAll(Collections.nCopies(FREE_LINES, ""));
        return lines;
    }

    Paper paper() {
        return Paper.asOf(session.time().day(), "activity/handout/handoutPaper", this, "lista-odbioru.pdf");
    }
}
