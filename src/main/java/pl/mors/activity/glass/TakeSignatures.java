package pl.mors.activity.glass;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.attendance.SheetDay;
import pl.mors.activity.attendance.SheetLock;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;

/**
 * Takes what people signed on a device at a session. Each signature is kept once, however often it comes; whoever signs again takes the
 * place of what they signed before, and none is taken where no programme of the session accepts it that day.
 */
@Service
@Transactional
public class TakeSignatures {

    private final SheetLock lock;
    private final GlassQueries glass;
    private final GlassRepository repository;
    private final BusinessDate businessDate;

    TakeSignatures(SheetLock lock, GlassQueries glass, GlassRepository repository, BusinessDate businessDate) {
        this.lock = lock;
        this.glass = glass;
        this.repository = repository;
        this.businessDate = businessDate;
    }

    public sealed interface Outcome {}

    public record Taken() implements Outcome {}

    /** Nothing was stored. */
    public record NotAccepted() implements Outcome {}

    /** Nothing was stored. */
    public record Refused(SheetDay.Refusal reason) implements Outcome {}

    /**
     * @param ahead how far the server's clock is ahead of the device's
     * @param sent in the order in which they were signed
     */
    public Outcome take(SessionId session, UUID device, Duration ahead, List<SignedOnGlass> sent) {
        var locked = lock.take(session).orElseThrow(() -> new NotFound("session " + session));
        var known = repository.taken(sent.stream().map(SignedOnGlass::id).toList());
        var coming = sent.stream().filter(one -> !known.contains(one.id())).toList();
        if (coming.isEmpty()) {
            return new Taken();
        }
        var refusal = SheetDay.check(locked.day(), locked.status(), businessDate.today());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        if (!glass.acceptedAt(List.of(session)).contains(session)) {
            return new NotAccepted();
        }
        for (var signature : coming) {
            repository.supersede(session, signature.person());
            repository.keep(session, signature, device, ahead);
        }
        return new Taken();
    }
}
