package pl.mors.activity.call;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.identity.MembershipId;
import pl.mors.person.PersonId;

/** Keeps what came of a call about a changed session, of whoever stands on its list. */
@Service
@Transactional
class RecordCall {

    private final CallLists lists;
    private final CallRepository calls;
    private final LeaderRepository leaders;
    private final OpenSignUpRepository signUps;

    RecordCall(CallLists lists, CallRepository calls, LeaderRepository leaders, OpenSignUpRepository signUps) {
        this.lists = lists;
        this.calls = calls;
        this.leaders = leaders;
        this.signUps = signUps;
    }

    /** Who was called. */
    sealed interface Called {}

    record Somebody(PersonId person) implements Called {}

    /** @param id of the guardian of the trip */
    record TripGuardian(UUID id) implements Called {}

    record Leader(MembershipId member) implements Called {}

    record SignedUp(UUID signUp) implements Called {}

    sealed interface Outcome {}

    /** @param next {@link NextCall#after} of the list as it is now */
    record Recorded(String name, String next) implements Outcome {}

    /** They do not stand on the list; nothing was stored. */
    record NotListed() implements Outcome {}

    /** @param everybody whether the list showed also those whom messages tell */
    Outcome record(SessionChange change, Called called, CallResult result, boolean everybody) {
        calls.lock(change);
        var before = lists.of(change, everybody);
        var listed = switch (called) {
            case Somebody(var person) -> on(before.concerned(), person.value());
            case TripGuardian(var guardian) -> on(before.guardians(), guardian);
            case Leader(var member) -> on(before.colleagues(), member.value());
            case SignedUp(var signUp) -> on(before.openSignUps(), signUp);
        };
        if (listed.isEmpty()) {
            return new NotListed();
        }
        switch (called) {
            case Somebody(var person) -> calls.addCall(change, person, result);
            case TripGuardian(var guardian) -> calls.addCallToGuardian(change, guardian, result);
            case Leader(var member) -> leaders.addCall(change, member, result);
            case SignedUp(var signUp) -> signUps.addCall(change, signUp, result);
        }
        var left = lists.of(change, everybody).left();
        var id = listed.get().id();
        return new Recorded(listed.get().name(), NextCall.after(id, before.lines(), left));
    }

    private static Optional<OnCallList> on(List<? extends OnCallList> list, UUID id) {
        return list.stream()
                .filter(one -> one.id().equals(id))
                .<OnCallList>map(one -> one)
                .findFirst();
    }
}
