package pl.mors.activity.threshold;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.PlausibleDay;
import pl.mors.activity.SessionId;
import pl.mors.activity.group.GroupQueries;
import pl.mors.activity.group.GroupQueries.ProgrammePeriod;
import pl.mors.activity.threshold.MakingUp.Refusal;
import pl.mors.activity.threshold.ThresholdQueries.MemberSession;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;

/** Records that somebody made up for time of a course, and takes it back. */
@Service
@Transactional
class RecordMadeUp {

    private final ThresholdQueries times;
    private final GroupQueries groups;
    private final MadeUpRepository repository;
    private final BusinessDate date;

    RecordMadeUp(ThresholdQueries times, GroupQueries groups, MadeUpRepository repository, BusinessDate date) {
        this.times = times;
        this.groups = groups;
        this.repository = repository;
        this.date = date;
    }

    /** @return why it cannot be recorded; nothing was stored then */
    Optional<Refusal> record(GroupId group, PersonId person, SessionId missed, LocalDate day, int minutes, String how) {
        repository.lock(person);
        var session = times.sessions(group, person).stream()
                .filter(one -> one.id().equals(missed))
                .findFirst()
                .orElseThrow(() -> new NotFound("session " + missed + " of " + person));
        var refusal = check(group, session, day, minutes);
        if (refusal.isEmpty()) {
            repository.add(missed, person, day, minutes, how);
        }
        return refusal;
    }

    private Optional<Refusal> check(GroupId group, MemberSession session, LocalDate day, int minutes) {
        var today = date.today();
        var programmes =
                groups.periods(group).stream().map(ProgrammePeriod::period).toList();
        return MakingUp.check(
                session.answer(), session.left(), minutes, day, PlausibleDay.earliest(programmes, today), today);
    }

    void takeBack(GroupId group, PersonId person, UUID madeUp) {
        if (!repository.takeBack(group, person, madeUp)) {
            throw new NotFound("made-up time " + madeUp);
        }
    }
}
