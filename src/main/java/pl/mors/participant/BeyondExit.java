package pl.mors.participant;

import java.time.LocalDate;
import java.util.List;

/** What a module above knows to go on after the day on which somebody left a programme. Implement it as a bean. */
@FunctionalInterface
public interface BeyondExit {

    /** A sentence for each thing that goes on and says how to end it; none when everything ended in time. */
    List<String> goesOn(ParticipationId participation, LocalDate exitedOn);
}
