package pl.mors.activity.room;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.programme.RoomId;

/**
 * Withdraws a room from a day on, or takes that back. What cannot be used cannot be used whatever was planned: what is planned there
 * for later stays, and is listed so that it can be moved. The room is never erased.
 */
@Service
@Transactional
class WithdrawRoom {

    private final RoomRepository repository;

    WithdrawRoom(RoomRepository repository) {
        this.repository = repository;
    }

    /**
     * From a day on nothing is planned there.
     *
     * @param version of the room that was read
     * @return whether the room was still at this version
     */
    boolean withdraw(RoomId id, int version, LocalDate on, String reason) {
        return repository.withdraw(id, version, on, reason);
    }

    /** It is in use again, or was withdrawn by mistake. */
    boolean bringBack(RoomId id, int version) {
        return repository.withdraw(id, version, null, null);
    }
}
