package pl.mors.participant.ranking;

import java.util.Collection;
import java.util.UUID;

/**
 * Whoever approves a list is another account than those that checked its applications. Where a small town has only one
 * coordinator, the reason is kept with the list. Source: control of the funds' beneficiaries, separation of duties.
 */
final class FourEyes {

    private FourEyes() {}

    /**
     * Whether an approval lacks a second pair of eyes.
     *
     * @param checkers the accounts that recorded the formal checks of what is decided
     */
    static boolean areMissing(UUID approver, Collection<UUID> checkers) {
        return checkers.contains(approver);
    }
}
