/** The administrator's view of the outbox: what became of messages, without their texts. */
@NullMarked
package pl.mors.notification.log;

import org.jspecify.annotations.NullMarked;
