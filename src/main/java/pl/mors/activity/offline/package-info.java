/** Attendance that is ticked without a network: what is kept on a device, what devices send, and what follows where they differ. */
@NullMarked
package pl.mors.activity.offline;

import org.jspecify.annotations.NullMarked;
