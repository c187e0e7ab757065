/** What waits at the desk, and the module's place in the navigation. */
@NullMarked
package pl.mors.participant.desk;

import org.jspecify.annotations.NullMarked;
