package pl.mors.notification.sending;

import pl.mors.platform.Coded;

/** How a message travels. */
enum Channel implements Coded {
    EMAIL,
    SMS
}
