package pl.mors.activity.signup;

import java.util.Locale;
import pl.mors.platform.text.Texts;

/** How staff answered a sign-up. */
public enum SignUpOutcome {
    ENROLLED,
    LINE,
    DECLINED,
    NOT_REACHED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SignUpOutcome ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** In the words of the staff. */
    public String label() {
        return Texts.t("activity.signup.outcome." + code());
    }

    /** Whether whoever signed up is told by e-mail: who could not be reached is told by whoever tries again. */
    boolean isTold() {
        return this != NOT_REACHED;
    }
}
