package pl.mors.activity.call;

import pl.mors.platform.Coded;

/** How a message goes out. */
public enum Channel implements Coded {
    EMAIL,
    SMS;

    /** Key of what is said of somebody who got one. */
    public String textKey() {
        return "activity.call.sent." + code();
    }

    /** Key of what is said of somebody whom one did not reach. */
    public String failedKey() {
        return "activity.call.failed." + code();
    }
}
