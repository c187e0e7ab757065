package pl.mors.programme;

import java.util.Arrays;
import java.util.List;
import pl.mors.platform.Coded;

/** What can prove that somebody was there. The signed list always does; anything else where the programme's funder said so in a letter. */
public enum ProofKind implements Coded {
    /** The paper list with the person's own signature. */
    SIGNED_LIST,
    /** A signature on the screen of a device. */
    GLASS,
    /** The report of the platform on log-ins to a remote class. */
    REMOTE_LOG,
    /** E-mails by which somebody says at the start and the end of a remote class that they are there. */
    REMOTE_MAIL;

    /** Whether it is accepted by a letter only. */
    public boolean needsLetter() {
        return this != SIGNED_LIST;
    }

    public static List<ProofKind> byLetter() {
        return Arrays.stream(values()).filter(ProofKind::needsLetter).toList();
    }

    public String textKey() {
        return "programme.proof." + code();
    }
}
