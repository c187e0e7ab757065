package pl.mors.participant.exit;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.ParticipationId;

/** What is known about leaving. */
@Service
@Transactional(readOnly = true)
public class ExitQueries {

    private final ExitRepository exits;

    ExitQueries(ExitRepository exits) {
        this.exits = exits;
    }

    public Optional<ProgrammeExit> find(ParticipationId id) {
        return exits.find(id);
    }
}
