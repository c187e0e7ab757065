package pl.mors.activity.handout;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.person.PersonId;

/** What people signed for becomes what they received; nothing that is recorded is taken back by it. */
@Service
public class RecordReceipts {

    private final HandoutRepository handouts;

    RecordReceipts(HandoutRepository handouts) {
        this.handouts = handouts;
    }

    @Transactional
    public void record(SessionId session, HandoutKind kind, Collection<PersonId> signed) {
        handouts.keep(session, kind, signed, List.of());
    }
}
