package pl.mors.activity.waiting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * R16: free places are offered in the order of entry to the list. A family gets its places together or none, and nobody overtakes it:
 * whoever waits for three places would otherwise wait for ever. Source: rules of senior clubs, order of applications.
 */
final class NextInLine {

    private NextInLine() {}

    /**
     * People who get places together or not at all.
     *
     * @param together what their entries have in common
     */
    record Party(UUID together, int people) {}

    /**
     * Those to whom the places are offered.
     *
     * @param line who waits and has no offer, the first one first
     */
    static List<Party> of(List<Party> line, int freePlaces) {
        var next = new ArrayList<Party>();
        int left = freePlaces;
        for (var party : line) {
            if (party.people() > left) {
                break;
            }
            left -= party.people();
            next.add(party);
        }
        return next;
    }
}
