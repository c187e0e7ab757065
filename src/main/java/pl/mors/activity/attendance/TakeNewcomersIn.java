package pl.mors.activity.attendance;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.participant.JoinProgramme;

/**
 * In a programme that wants no declaration the tick on the sheet is how people join: whoever is present at an activity that counts
 * as support is in the programme, with its next number, and starts on the day of that support (R03). Numbers have no gaps, so
 * somebody taken off the sheet afterwards keeps theirs, without support.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class TakeNewcomersIn {

    private final NewcomerRepository newcomers;
    private final JoinProgramme joinProgramme;

    TakeNewcomersIn(NewcomerRepository newcomers, JoinProgramme joinProgramme) {
        this.newcomers = newcomers;
        this.joinProgramme = joinProgramme;
    }

    /** Those on the session's sheet. */
    void from(SessionId session) {
        takeIn(session.value());
    }

    /** Those on the sheets of all sessions of a group, which runs under another programme from now on. */
    public void from(GroupId group) {
        takeIn(group.value());
    }

    private void takeIn(UUID sessionOrGroup) {
        var programmes = newcomers.programmes(sessionOrGroup);
        if (!programmes.isEmpty()) {
            joinProgramme.inTurn(programmes);
            newcomers.newcomers(sessionOrGroup).forEach(joinProgramme::join);
        }
    }
}
