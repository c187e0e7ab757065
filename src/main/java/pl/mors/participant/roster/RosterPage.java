package pl.mors.participant.roster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Slice;
import pl.mors.programme.Programme;

/**
 * The list of a programme's participants.
 *
 * @param outOfSight why the reader sees nobody; null when they see the list
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
        @Nullable OutOfSight outOfSight) {

    /** Why somebody sees no names. */
    public enum OutOfSight {
        /** The role has figures only. */
        FIGURES_ONLY,
        /** The role sees the people drawn for an inspection, and none has been. */
        NO_SAMPLE
    }
}
