package pl.mors.activity.refund;

import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;

/** What is paid back. */
public enum RefundKind implements Coded {
    TRAVEL,
    CHILD_CARE;

    public String label() {
        return Texts.t("activity.refund.kind." + this);
    }
}
