package pl.mors.activity;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies one dated meeting of a group. */
public record SessionId(UUID value) {

    public static SessionId next() {
        return new SessionId(Ids.next());
    }
}
