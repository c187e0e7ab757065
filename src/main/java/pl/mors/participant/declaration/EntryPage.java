package pl.mors.participant.declaration;

import java.time.LocalDate;
import java.util.List;
import pl.mors.participant.Participation;
import pl.mors.participant.correction.Stored;
import pl.mors.person.Person;
import pl.mors.platform.web.Form;

/**
 * The question whether anything has changed between joining and the first support.
 *
 * @param startedOn the day of the first support
 * @param day what is known of it
 * @param told what was told at joining, in the words of the form
 * @param rechecks what depends on the day, when it has moved: as it was and as it is
 */
public record EntryPage(
        Person person,
        Participation participation,
        String programmeTitle,
        LocalDate startedOn,
        EntryDay day,
        List<Stored> told,
        List<Recheck> rechecks,
        Form form) {

    static final String STARTED_ON = "startedOn";

    /** Something that depends on the day. */
    public record Recheck(String label, String before, String now) {}
}
