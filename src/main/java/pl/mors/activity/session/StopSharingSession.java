package pl.mors.activity.session;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;

/** Takes a shared session out of a partner organisation's sight. */
@Service
@Transactional
class StopSharingSession {

    private final SessionRepository sessions;

    StopSharingSession(SessionRepository sessions) {
        this.sessions = sessions;
    }

    void stop(SessionId session, UUID partnerOrganisation) {
        sessions.stopSharing(session, partnerOrganisation);
    }
}
