package pl.mors.activity.child;

import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;

/** How a child may leave without a guardian. */
public enum PickUpKind implements Coded {
    /** With somebody whom a guardian names. */
    PERSON,
    ALONE;

    public String label() {
        return Texts.t("activity.child.pick-up.kind." + this);
    }
}
