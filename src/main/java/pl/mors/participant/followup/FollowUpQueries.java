package pl.mors.participant.followup;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.ParticipationId;

/** What is known about people after they left. */
@Service
@Transactional(readOnly = true)
public class FollowUpQueries {

    private final FollowUpRepository followUps;

    FollowUpQueries(FollowUpRepository followUps) {
        this.followUps = followUps;
    }

    public Optional<ExitSituation> find(ParticipationId id) {
        return followUps.find(id);
    }
}
