package pl.mors.activity.handout;

import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;

/** What is handed out. */
public enum HandoutKind implements Coded {
    MEAL,
    MATERIALS,
    CERTIFICATE,
    TICKET;

    public String label() {
        return Texts.t("activity.handout.kind." + this);
    }
}
