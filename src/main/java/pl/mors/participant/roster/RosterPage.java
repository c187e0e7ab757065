package pl.mors.participant.roster;

import java.time.LocalDate;
import java.util.List;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Slice;
import pl.mors.programme.Programme;

/**
 * The list of a programme's participants.
 *
 * @param outOfSight whether the reader's role sees figures but no names
 */
public record RosterPage(
        Programme programme,
        Form filter,
        Slice<RosterRow> participants,
        Href address,
        List<Option> states,
        List<Option> communities,
        List<Link> files,
        LocalDate today,
        boolean outOfSight) {}
