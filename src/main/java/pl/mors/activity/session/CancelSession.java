package pl.mors.activity.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.calendar.ReleaseEntry;
import pl.mors.platform.Ids;

/** Calls planned sessions off. They stay on record and in the public calendar, with the reason. */
@Service
@Transactional
class CancelSession {

    private final SessionRepository sessions;
    private final ReleaseEntry releaseEntry;
    private final TellOfChange people;

    CancelSession(SessionRepository sessions, ReleaseEntry releaseEntry, TellOfChange people) {
        this.sessions = sessions;
        this.releaseEntry = releaseEntry;
        this.people = people;
    }

    sealed interface Outcome {}

    /** @param sessions how many were called off */
    record Cancelled(int sessions, TellOfChange.Told told) implements Outcome {}

    /** Only what is planned can be called off. */
    record NotPlanned() implements Outcome {}

    /** Somebody else changed it since it was read; nothing was stored. */
    record Stale() implements Outcome {}

    /**
     * @param version the session's version that was read
     * @param reason for residents to read
     * @param tell whether people are told at once
     */
    Outcome cancel(SessionId session, int version, String reason, boolean tell, Extent extent) {
        var found = sessions.lock(session, version);
        if (found.isEmpty()) {
            return new Stale();
        }
        if (found.get().status() != SessionStatus.PLANNED) {
            return new NotPlanned();
        }
        return cancelTogether(sessions.lockWith(found.get(), extent), reason, tell);
    }

    /**
     * Calls off what is still planned of some sessions, whosever they are; people are told once for each group.
     *
     * @param reason for residents to read
     * @param tell whether people are told at once
     */
    Cancelled cancelAll(Collection<SessionId> some, String reason, boolean tell) {
        Map<GroupId, List<SessionRepository.Planned>> byGroup = new LinkedHashMap<>();
        sessions.lockPlanned(some)
                .forEach(one -> byGroup.computeIfAbsent(one.group(), group -> new ArrayList<>())
                        .add(one));
        return byGroup.values().stream()
                .map(ofGroup -> cancelTogether(ofGroup, reason, tell))
                .reduce(
                        new Cancelled(0, TellOfChange.Told.NOBODY),
                        (one, other) -> new Cancelled(
                                one.sessions() + other.sessions(), one.told().and(other.told())));
    }

    private Cancelled cancelTogether(List<SessionRepository.Planned> ofGroup, String reason, boolean tell) {
        var change = ofGroup.size() == 1 ? null : Ids.next();
        for (var one : ofGroup) {
            releaseEntry.release(one.entry());
            sessions.cancel(one.id(), reason, change);
        }
        var first = ofGroup.getFirst().id();
        people.tellLeaders(
                first,
                ofGroup.stream().flatMap(one -> one.facilitators().stream()).toList());
        people.noteSignUps(first);
        return new Cancelled(ofGroup.size(), tell ? people.tell(first) : TellOfChange.Told.NOBODY);
    }
}
