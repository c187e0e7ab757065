package pl.mors.activity.call;

import java.util.List;
import java.util.UUID;
import pl.mors.activity.call.Concerned.Call;

/**
 * Who was to go along on a trip that was changed, to look after others.
 *
 * @param id of the guardian of the trip
 * @param calls the latest first
 */
public record GuardianToCall(UUID id, String name, String phone, List<Call> calls) implements OnCallList {

    public GuardianToCall {
        calls = List.copyOf(calls);
    }

    public boolean isTold() {
        return !calls.isEmpty() && calls.getFirst().result().isTold();
    }

    public List<Concerned.Telephone> telephones() {
        return List.of(new Concerned.Telephone(phone, null));
    }
}
