package pl.mors.notification.sending;

import java.util.Locale;

/** How a message travels. */
enum Channel {
    EMAIL,
    SMS;

    /** The word in the database. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Channel ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
