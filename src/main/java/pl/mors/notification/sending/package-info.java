/** The outbox, the job that empties it and the channels that carry messages away. */
@NullMarked
package pl.mors.notification.sending;

import org.jspecify.annotations.NullMarked;
