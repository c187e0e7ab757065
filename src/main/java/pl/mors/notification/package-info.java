/**
 * Messages to people: written into the outbox by the transaction that owes them, sent by a job with retries. The texts are
 * their senders'; nothing of them is logged.
 */
@NullMarked
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"platform", "platform :: text", "platform :: web", "audit", "identity", "privacy"})
package pl.mors.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
