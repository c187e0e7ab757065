/** What residents see and send on the public site: rounds, published lists, and the application on line. */
@NullMarked
package pl.mors.participant.online;

import org.jspecify.annotations.NullMarked;
