package pl.mors.activity.session;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;

/** Lets a partner organisation see a session: time, place and the number of people, never who they are. */
@Service
@Transactional
class ShareSession {

    private final SessionRepository sessions;

    ShareSession(SessionRepository sessions) {
        this.sessions = sessions;
    }

    void share(SessionId session, UUID partnerOrganisation) {
        sessions.share(session, partnerOrganisation);
    }
}
