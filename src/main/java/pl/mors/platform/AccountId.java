package pl.mors.platform;

import java.util.UUID;

/** Identifies an account: one human's way in, across organisations. */
public record AccountId(UUID value) {

    public static AccountId next() {
        return new AccountId(Ids.next());
    }
}
