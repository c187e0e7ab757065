package pl.mors.activity.offline;

import java.util.UUID;

/**
 * What a device, or the sheet's page, says about a matter at a session.
 *
 * @param by which device
 * @param counter order within the device, whatever its clock says
 * @param seen the session's version that the device knew when it said so
 * @param version the session's version that came of it
 */
record Claim<A>(UUID by, long counter, int seen, int version, A answer) {

    /** Whether whoever said this had said, or knew, the other one before. */
    boolean replaces(Claim<A> other) {
        return by.equals(other.by) ? counter > other.counter : seen >= other.version;
    }
}
